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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.photoframes.cloud.internal.LocalServer.json;

import java.nio.file.Path;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.photoframes.cloud.CloudRequest;

class SecureConnectionTest {

    @TempDir
    static Path folder;

    private static Path certificate;

    @BeforeAll
    static void makeCertificate() throws Exception {
        certificate = TestCertificate.in(folder);
    }

    @ParameterizedTest
    @CsvSource({"true, HTTP/2.0", "false, HTTP/1.1"})
    void http2IsSpokenWhereItIsOffered(boolean offered, String spoken) throws Exception {
        try (LocalServer server = new LocalServer(certificate, offered);
                Lines lines = new Lines(TestCertificate.trusted(certificate))) {
            server.answers(json(200, "{\"a\":1}"));
            assertThat(lines.open(server.url()).send(CloudRequest.get("/x")).json())
                    .hasToString("{\"a\":1}");
            assertThat(server.seen().get(0).version()).isEqualTo(spoken);
        }
    }

    @Test
    void aCertificateOfUnknownOriginIsRefused() throws Exception {
        try (LocalServer server = new LocalServer(certificate, true);
                Lines lines = new Lines(new SslContextFactory.Client())) {
            server.answers(json(200, "{}"));
            assertThatThrownBy(() ->
                            lines.open(server.url()).send(CloudRequest.get("/x").idempotent(false)))
                    .isInstanceOf(NetworkFailure.class)
                    .hasMessageContaining("not secure");
            assertThat(server.seen()).isEmpty();
        }
    }

    @Test
    void theThreadsOwnClassLoaderDoesNotMatter() throws Exception {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        try (LocalServer server = new LocalServer(certificate, true);
                Lines lines = new Lines(TestCertificate.trusted(certificate))) {
            server.answers(json(200, "{}"));
            Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
            lines.open(server.url()).send(CloudRequest.get("/x"));
            assertThat(server.seen().get(0).version()).isEqualTo("HTTP/2.0");
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
