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
package org.photoframes.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Runs the benchmarks named by its arguments, or all, in a working folder, and prints their figures as Markdown. */
final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws Exception {
        Path work = Path.of(arguments[0]).toAbsolutePath();
        Set<String> chosen = Set.copyOf(List.of(arguments).subList(1, arguments.length));
        one("download", chosen, work, DownloadBenchmark::run);
        one("metadata", chosen, work, ExifBenchmark::run);
        one("listing", chosen, work, ListingBenchmark::run);
        one("second", chosen, work, SecondRunBenchmark::run);
    }

    private static void one(String name, Set<String> chosen, Path work, Benchmark benchmark) throws Exception {
        if (!chosen.isEmpty() && !chosen.contains(name)) {
            return;
        }
        System.err.println(name);
        Path folder = work.resolve(name);
        Folders.remove(folder);
        Files.createDirectories(folder);
        benchmark.run(folder);
        Folders.remove(folder);
    }

    @FunctionalInterface
    private interface Benchmark {
        void run(Path work) throws Exception;
    }
}
