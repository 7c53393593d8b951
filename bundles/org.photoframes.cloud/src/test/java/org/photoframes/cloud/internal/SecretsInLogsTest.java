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
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.photoframes.cloud.internal.LocalServer.body;
import static org.photoframes.cloud.internal.LocalServer.cut;
import static org.photoframes.cloud.internal.LocalServer.json;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.CloudStream;
import org.slf4j.LoggerFactory;

/** Everything is logged that can be, and nothing secret is in it. */
class SecretsInLogsTest {

    private static final List<String> SECRETS = List.of(
            "pa55-w0rd",
            "t0ken-of-header",
            "t0ken-of-answer",
            "s1gnature",
            "ann.secret@example.org",
            "MyWiFi",
            "c00kie");

    @TempDir
    Path folder;

    private final ListAppender<ILoggingEvent> appender = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private Level before;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.detachAndStopAllAppenders();
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
    }

    @AfterEach
    void stopListening() {
        root.setLevel(before);
        root.detachAppender(appender);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void noSecretReachesALogAtAnyLevel(boolean secure) throws Exception {
        Path certificate = secure ? TestCertificate.in(folder) : null;
        List<String> said = new ArrayList<>();
        try (LocalServer server = new LocalServer(certificate, true);
                Lines lines = secure ? new Lines(TestCertificate.trusted(certificate)) : new Lines()) {
            CloudLine line = lines.open(server.url(), Lines.POLICY);
            String secrets = "{\"auth_token\":\"t0ken-of-answer\",\"email\":\"ann.secret@example.org\","
                    + "\"wifi_network\":\"MyWiFi\",\"url\":\"https://host/v.mp4?Signature=s1gnature\"}";
            JsonObject login = new JsonObject();
            login.addProperty("email", "ann.secret@example.org");
            login.addProperty("password", "pa55-w0rd");

            server.answers(json(200, secrets, "Set-Cookie", "session=c00kie"));
            line.send(CloudRequest.post("/login.json", login).withHeader("x-token-auth", "t0ken-of-header"));
            for (LocalServer.Answer refusal : List.of(
                    json(401, secrets, "Set-Cookie", "session=c00kie"),
                    json(200, secrets + "x"),
                    body(200, "text/html", secrets),
                    json(200, secrets + " ".repeat(2000)),
                    json(503, secrets),
                    cut(secrets))) {
                server.answers(refusal);
                CloudRequest read = CloudRequest.get("/frames.json")
                        .withQuery("signature", "s1gnature")
                        .withHeader("x-token-auth", "t0ken-of-header");
                said.add(told(() -> line.send(read)));
                said.add(told(() -> line.stream(read).bytes().readAllBytes()));
            }
            server.answers(body(200, "image/jpeg", "bytes"));
            try (CloudStream stream = line.stream(CloudRequest.get(server.url() + "/v.mp4?Signature=s1gnature"))) {
                assertThat(stream.bytes().readAllBytes()).hasSize(5);
            }
        }

        List<ILoggingEvent> ours = List.copyOf(appender.list).stream()
                // The test's server talks, too; its classes are not in our bundle.
                .filter((event) -> !event.getLoggerName().matches("org\\.eclipse\\.jetty\\.(.*\\.)?server\\..*"))
                .toList();
        assertThat(ours).anyMatch((event) -> event.getFormattedMessage().startsWith("GET /frames.json: 401 in "));
        ours.forEach((event) -> said.add(event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()))));
        for (String secret : SECRETS) {
            assertThat(said).noneMatch((text) -> text.contains(secret));
        }
    }

    @Test
    void theEmbeddedClientHasNoOtherLoggers() throws Exception {
        Path jetty = Path.of(System.getProperty("project.basedir", "."), "target/classes/org/eclipse/jetty");
        try (var files = Files.walk(jetty)) {
            List<Path> classes =
                    files.filter((file) -> file.toString().endsWith(".class")).toList();
            assertThat(classes).hasSizeGreaterThan(500);
            for (Path file : classes) {
                assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("org/slf4j/LoggerFactory");
            }
        }
        assertThat(jetty.resolve("server")).doesNotExist();
    }

    private static String told(ThrowingCallable call) {
        StringWriter text = new StringWriter();
        Throwable failure = catchThrowable(call);
        if (failure != null) {
            failure.printStackTrace(new PrintWriter(text));
        }
        return text.toString();
    }
}
