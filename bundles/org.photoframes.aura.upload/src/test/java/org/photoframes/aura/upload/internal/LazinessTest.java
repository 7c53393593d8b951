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
package org.photoframes.aura.upload.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The SDK is large: whoever uploads nothing does not pay for it. */
class LazinessTest {

    @TempDir
    Path folder;

    @Test
    void noClassOfTheSdkIsLoadedBeforeBytesAreSent() throws Exception {
        List<String> loaded = loadedClasses("look");

        assertThat(loaded).anyMatch(line -> line.contains("QueuedUploader "));
        assertThat(loaded).noneMatch(line -> line.contains("software.amazon"));
    }

    @Test
    void theyAreLoadedWhenBytesAreSent() throws Exception {
        assertThat(loadedClasses("send"))
                .anyMatch(line -> line.contains("software.amazon.awssdk.services.s3.S3Client "));
    }

    private List<String> loadedClasses(String what) throws IOException, InterruptedException {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-Xlog:class+load:stdout",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LazyProgram.class.getName(),
                        folder.toString(),
                        what)
                .redirectErrorStream(true)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(java.getInputStream(), StandardCharsets.UTF_8))) {
            List<String> lines = out.lines().toList();
            assertThat(java.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(java.exitValue()).isZero();
            return lines;
        } finally {
            java.destroyForcibly();
        }
    }
}
