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

import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jetty.alpn.server.ALPNServerConnectionFactory;
import org.eclipse.jetty.http2.server.HTTP2ServerConnectionFactory;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.ScheduledExecutorScheduler;

/** A real HTTP server on this machine that answers from a script, in order; the last answer stays. */
final class LocalServer implements AutoCloseable {

    /** What a request looked like. */
    record Seen(String method, String pathAndQuery, String version, Map<String, String> headers) {}

    private final Server server = new Server(null, new ScheduledExecutorScheduler("test-server", true), null);
    private final ServerConnector connector;
    private final List<Answer> script = new CopyOnWriteArrayList<>();
    private final List<Seen> seen = new CopyOnWriteArrayList<>();

    @FunctionalInterface
    interface Answer {
        void give(Request request, Response response, Callback callback);
    }

    LocalServer() throws Exception {
        this(null, false);
    }

    /** With TLS, and HTTP/2 if asked for. */
    LocalServer(Path keyStore, boolean http2) throws Exception {
        HttpConfiguration configuration = new HttpConfiguration();
        if (keyStore == null) {
            connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(configuration));
        } else {
            configuration.addCustomizer(new SecureRequestCustomizer(false));
            SslContextFactory.Server tls = new SslContextFactory.Server();
            tls.setKeyStorePath(keyStore.toString());
            tls.setKeyStorePassword("changeit");
            HttpConnectionFactory http11 = new HttpConnectionFactory(configuration);
            connector = http2
                    ? alpn(tls, configuration, http11)
                    : new ServerConnector(server, 1, 1, new SslConnectionFactory(tls, http11.getProtocol()), http11);
        }
        connector.setHost("127.0.0.1");
        server.addConnector(connector);
        server.setHandler(new Handler.Abstract() {
            @Override
            public boolean handle(Request request, Response response, Callback callback) {
                Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
                request.getHeaders().forEach((field) -> headers.put(field.getName(), field.getValue()));
                seen.add(new Seen(
                        request.getMethod(),
                        request.getHttpURI().getPathQuery(),
                        request.getConnectionMetaData().getProtocol(),
                        headers));
                Answer answer = script.size() > 1 ? script.remove(0) : script.get(0);
                answer.give(request, response, callback);
                return true;
            }
        });
        server.start();
    }

    private ServerConnector alpn(
            SslContextFactory.Server tls, HttpConfiguration configuration, HttpConnectionFactory http11) {
        ALPNServerConnectionFactory alpn = new ALPNServerConnectionFactory();
        alpn.setDefaultProtocol(http11.getProtocol());
        return new ServerConnector(
                server,
                1,
                1,
                new SslConnectionFactory(tls, alpn.getProtocol()),
                alpn,
                new HTTP2ServerConnectionFactory(configuration),
                http11);
    }

    LocalServer answers(Answer... answers) {
        script.clear();
        script.addAll(List.of(answers));
        return this;
    }

    URI url() {
        String scheme = connector.getConnectionFactory(SslConnectionFactory.class) == null ? "http" : "https";
        return URI.create(scheme + "://127.0.0.1:" + connector.getLocalPort());
    }

    List<Seen> seen() {
        return seen;
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) { // Jetty declares nothing narrower
            throw new IllegalStateException(e);
        }
    }

    static Answer json(int status, String body, String... headers) {
        return body(status, "application/json; charset=utf-8", body, headers);
    }

    static Answer body(int status, String type, String body, String... headers) {
        return (request, response, callback) -> {
            response.setStatus(status);
            if (!type.isEmpty()) {
                response.getHeaders().put("Content-Type", type);
            }
            for (int i = 0; i < headers.length; i += 2) {
                response.getHeaders().put(headers[i], headers[i + 1]);
            }
            response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
        };
    }

    /** Sends the head and a part of the body, and then nothing for ever. */
    static Answer stalled(String beginning) {
        return (request, response, callback) -> {
            response.getHeaders().put("Content-Length", "1000000");
            response.write(false, ByteBuffer.wrap(beginning.getBytes(StandardCharsets.UTF_8)), Callback.NOOP);
        };
    }

    /** Sends a part of the body and drops the connection. */
    static Answer cut(String beginning) {
        return (request, response, callback) -> {
            response.getHeaders().put("Content-Length", "1000000");
            response.write(
                    false,
                    ByteBuffer.wrap(beginning.getBytes(StandardCharsets.UTF_8)),
                    Callback.from(() -> request.getConnectionMetaData()
                            .getConnection()
                            .getEndPoint()
                            .close()));
        };
    }
}
