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
package org.photoframes.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The framework's own folder: a temporary one, so that several programs can run side by side. Whatever bundles keep in it goes with
 * it.
 */
record FrameworkFolder(Path path) implements AutoCloseable {

    static FrameworkFolder create() throws IOException {
        return new FrameworkFolder(Files.createTempDirectory("photoframes-"));
    }

    /** Deletes it, if it is still there. The framework must have stopped, or its bundles might go on writing. */
    @Override
    public synchronized void close() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(path)) {
            inside = walk.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : inside) {
            Files.deleteIfExists(file);
        }
    }
}
