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
package org.photoframes.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The project's bundles as they lie in its folders. */
final class Bundles {

    private static final Path FOLDER = Path.of(System.getProperty("project.top"), "bundles");

    private Bundles() {}

    /** Their symbolic names, which are the names of their folders. */
    static List<String> names() {
        return list(FOLDER)
                .filter(Files::isDirectory)
                .map(p -> p.getFileName().toString())
                .sorted()
                .toList();
    }

    /** The bundle that a class or package belongs to: the one with the longest name that begins it. */
    static String of(String name) {
        return names().stream()
                .filter(bundle -> name.equals(bundle) || name.startsWith(bundle + "."))
                .max(Comparator.comparing(String::length))
                .orElse("");
    }

    static Path classes(String bundle) {
        return FOLDER.resolve(bundle).resolve("target").resolve("classes");
    }

    static Path jar(String bundle) {
        return FOLDER.resolve(bundle)
                .resolve("target")
                .resolve(bundle + "-" + System.getProperty("project.version") + ".jar");
    }

    /** The Java files of a bundle's production code. */
    static List<Path> sources(String bundle) {
        Path main = FOLDER.resolve(bundle).resolve("src").resolve("main").resolve("java");
        if (!Files.isDirectory(main)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(main)) {
            return files.filter(p -> p.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
