/*
 * Copyright (c) 2026 Contributors to the photoframes project
 *
 * See the NOTICE file(s) distributed with this work for additional
 * information.
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * http://www.eclipse.org/legal/epl-2.0
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.photoframes.cloud.internal;

import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.ProxyAuthenticationProtocolHandler;
import org.eclipse.jetty.client.RedirectProtocolHandler;
import org.eclipse.jetty.client.WWWAuthenticationProtocolHandler;
import org.eclipse.jetty.client.transport.HttpClientConnectionFactory;
import org.eclipse.jetty.client.transport.HttpClientTransportDynamic;
import org.eclipse.jetty.http.HttpCookieStore;
import org.eclipse.jetty.http2.client.HTTP2Client;
import org.eclipse.jetty.http2.client.transport.ClientConnectionFactoryOverHTTP2;
import org.eclipse.jetty.io.ClientConnector;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one HTTP client that all lines share: HTTP/2 where a TLS server offers it, HTTP/1.1 otherwise; no cookies, no
 * redirects, no log-in dialogues. It starts at the first request.
 */
final class HttpDoor {

    private static final Logger LOG = LoggerFactory.getLogger(HttpDoor.class);
    private static final String NAME = "photoframes-cloud";
    private static final int CONNECTIONS_PER_HOST = 8;
    private static final int QUEUED_PER_HOST = 256;
    private static final int MAX_THREADS = 12;
    private static final Duration UNUSED_CONNECTION = Duration.ofSeconds(30);

    private final SslContextFactory.Client tls;
    private Duration connectTimeout = Duration.ofSeconds(30);
    private @Nullable HttpClient client;
    private boolean closed;

    HttpDoor(SslContextFactory.Client tls) {
        this.tls = tls;
    }

    /** Connections are shared, so the shortest time that a line asks for is everybody's. */
    synchronized void connectWithin(Duration timeout) {
        connectTimeout = timeout.compareTo(connectTimeout) < 0 ? timeout : connectTimeout;
        HttpClient running = client;
        if (running != null) {
            running.setConnectTimeout(connectTimeout.toMillis());
        }
    }

    /** The client, running. */
    synchronized HttpClient client() throws NetworkFailure {
        if (closed) {
            throw new NetworkFailure("The connector to the cloud is closed", null);
        }
        HttpClient running = client;
        if (running == null) {
            running = started();
            client = running;
        }
        return running;
    }

    synchronized void close() {
        closed = true;
        HttpClient running = client;
        client = null;
        if (running != null) {
            stop(running);
        }
    }

    private HttpClient started() throws NetworkFailure {
        // Jetty looks for its ALPN and header encoders through the thread's class loader, which in OSGi is anybody's.
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(HttpDoor.class.getClassLoader());
        HttpClient fresh = null;
        try {
            fresh = configured();
            fresh.start();
            // Only start() puts the handlers in; none of these may answer in our place.
            fresh.getProtocolHandlers().remove(RedirectProtocolHandler.NAME);
            fresh.getProtocolHandlers().remove(WWWAuthenticationProtocolHandler.NAME);
            fresh.getProtocolHandlers().remove(ProxyAuthenticationProtocolHandler.NAME);
            return fresh;
        } catch (Exception e) { // Jetty's start() declares nothing narrower
            if (fresh != null) {
                stop(fresh);
            }
            throw new NetworkFailure("The HTTP client does not start: " + e, e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private HttpClient configured() {
        QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 1);
        threads.setName(NAME);
        threads.setDaemon(true);
        threads.setReservedThreads(0);
        ClientConnector connector = new ClientConnector();
        connector.setSelectors(1);
        connector.setExecutor(threads);
        connector.setScheduler(new ScheduledExecutorScheduler(NAME + "-timer", true));
        connector.setSslContextFactory(tls);
        HttpClient fresh = new HttpClient(new HttpClientTransportDynamic(
                connector,
                HttpClientConnectionFactory.HTTP11,
                new ClientConnectionFactoryOverHTTP2.HTTP2(new HTTP2Client(connector))));
        fresh.setName(NAME);
        fresh.setFollowRedirects(false);
        fresh.setHttpCookieStore(new HttpCookieStore.Empty());
        fresh.setUserAgentField(null);
        fresh.setConnectTimeout(connectTimeout.toMillis());
        fresh.setAddressResolutionTimeout(connectTimeout.toMillis());
        fresh.setIdleTimeout(UNUSED_CONNECTION.toMillis());
        fresh.setDestinationIdleTimeout(UNUSED_CONNECTION.multipliedBy(10).toMillis());
        fresh.setMaxConnectionsPerDestination(CONNECTIONS_PER_HOST);
        fresh.setMaxRequestsQueuedPerDestination(QUEUED_PER_HOST);
        JvmProxy.fromProperties().forEach(fresh.getProxyConfiguration()::addProxy);
        return fresh;
    }

    private static void stop(HttpClient running) {
        try {
            running.stop();
        } catch (Exception e) { // Jetty's stop() declares nothing narrower, and nobody can do anything about it
            LOG.debug("The HTTP client did not stop cleanly", e);
        }
    }
}
