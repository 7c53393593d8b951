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
package org.photoframes.simulator.internal.server;

import java.io.IOException;
import java.net.URI;
import org.eclipse.jetty.http2.server.HTTP2CServerConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The HTTP server: HTTP/1.1 and HTTP/2 without TLS on one port. */
public final class SimulatorServer implements AutoCloseable {
    private static final int THREADS = 40;

    private final Server server;
    private final ServerConnector connector;
    private final String bindAddress;

    public SimulatorServer(String bindAddress, int port, Handler handler) {
        this.bindAddress = bindAddress;
        QueuedThreadPool threads = new QueuedThreadPool(THREADS, 2);
        threads.setName("aura-simulator");
        threads.setDaemon(true);
        server = new Server(threads);
        HttpConfiguration configuration = new HttpConfiguration();
        configuration.setSendServerVersion(false);
        configuration.setSendDateHeader(false); // The date is the simulator's, not the machine's.
        connector = new ServerConnector(
                server,
                1,
                1,
                new HttpConnectionFactory(configuration),
                new HTTP2CServerConnectionFactory(configuration));
        connector.setHost(bindAddress);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(handler);
    }

    /** @throws IOException with a sentence if the port cannot be had */
    public void start() throws IOException {
        try {
            server.start();
        } catch (Exception e) { // Jetty's life cycle declares Exception.
            close();
            throw new IOException(
                    "The simulator cannot listen on " + bindAddress + ":" + connector.getPort() + ": " + e.getMessage(),
                    e);
        }
    }

    /** {@code http://address:port}. */
    public URI base() {
        return URI.create("http://" + bindAddress + ":" + connector.getLocalPort());
    }

    @Override
    public void close() throws IOException {
        try {
            server.stop();
        } catch (Exception e) { // Jetty's life cycle declares Exception.
            throw new IOException("The simulator's server did not stop cleanly.", e);
        }
    }
}
