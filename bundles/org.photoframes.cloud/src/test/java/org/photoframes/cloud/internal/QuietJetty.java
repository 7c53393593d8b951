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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import net.bytebuddy.jar.asm.ClassReader;
import net.bytebuddy.jar.asm.ClassWriter;
import net.bytebuddy.jar.asm.commons.ClassRemapper;
import net.bytebuddy.jar.asm.commons.SimpleRemapper;

/** A step of the build: gives the embedded HTTP client the loggers of {@link QuietLoggerFactory}. */
public final class QuietJetty {

    private static final String FACTORY = "org/slf4j/LoggerFactory";

    private QuietJetty() {}

    /** @param folders of classes, the embedded ones among them */
    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            try (Stream<Path> files = Files.walk(Path.of(folder, "org", "eclipse", "jetty"))) {
                files.filter((file) -> file.toString().endsWith(".class")).forEach(QuietJetty::quieten);
            }
        }
    }

    private static void quieten(Path file) {
        try {
            ClassWriter writer = new ClassWriter(0);
            String replacement = QuietLoggerFactory.class.getName().replace('.', '/');
            byte[] old = Files.readAllBytes(file);
            new ClassReader(old).accept(new ClassRemapper(writer, new SimpleRemapper(FACTORY, replacement)), 0);
            Files.write(file, writer.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
