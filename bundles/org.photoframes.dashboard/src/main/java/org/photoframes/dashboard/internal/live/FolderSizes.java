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
package org.photoframes.dashboard.internal.live;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** How much room folders take. They are measured seldom, and beside everything else. */
public final class FolderSizes {

    private static final Duration GOOD_FOR = Duration.ofMinutes(5);

    private final Map<Path, Size> sizes = new ConcurrentHashMap<>();
    private final Executor threads;
    private final InstantSource time;

    public FolderSizes(Executor threads, InstantSource time) {
        this.threads = threads;
        this.time = time;
    }

    /**
     * Bytes, as measured last; null before that. Does not block.
     *
     * @param mark another one than before means that the folder has changed
     */
    public @Nullable Long of(Path folder, String mark) {
        Size known = sizes.get(folder);
        Instant now = time.instant();
        if (known == null
                || !known.mark().equals(mark)
                || now.isAfter(known.at().plus(GOOD_FOR))) {
            sizes.put(folder, new Size(known == null ? null : known.bytes(), mark, now));
            threads.execute(() -> sizes.put(folder, new Size(measured(folder), mark, time.instant())));
        }
        return known == null ? null : known.bytes();
    }

    private static @Nullable Long measured(Path folder) {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(FolderSizes::size).sum();
        } catch (IOException | UncheckedIOException e) {
            return null; // it can be looked at the next time
        }
    }

    private static long size(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0; // gone while we were looking
        }
    }

    private record Size(@Nullable Long bytes, String mark, Instant at) {}
}
