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
package org.photoframes.binding.auraframes.internal.upload;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.binding.auraframes.internal.store.StorageStateStore;
import org.photoframes.binding.auraframes.internal.text.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder whose new pictures go to a frame, each once. It is looked at now and then: folders on other machines tell nobody when
 * they change. What lay there when it was first looked at is not new. What the queue does not take stays new.
 */
final class WatchedFolder {

    private static final String FOLDER = "upload-folder";
    private static final String FILE = "upload-file ";

    /** After a refusal so many looks do nothing. */
    static final int REST = 20;

    private final Logger logger = LoggerFactory.getLogger(WatchedFolder.class);
    private final Path folder;
    private final StorageStateStore memory;
    private Map<String, String> before = Map.of();
    private final Map<String, String> underWay = new HashMap<>();
    private boolean missing;
    private int rest;
    private @Nullable String complaint;

    /** Where new pictures go. */
    @FunctionalInterface
    interface Way {
        /** Takes files, and tells later what became of them; null if it cannot take any now. */
        @Nullable
        CompletableFuture<UploadOutcome> take(List<Path> files);
    }

    WatchedFolder(Path folder, StorageStateStore memory) {
        this.folder = folder;
        this.memory = memory;
    }

    /** Looks, and hands over what is new and no longer grows. */
    synchronized void look(Way way) {
        Map<String, String> now;
        try {
            now = files();
            missing = false;
        } catch (IOException | UncheckedIOException e) {
            if (!missing) {
                logger.info("The folder {} cannot be watched for pictures: {}", folder, e.getMessage());
            }
            missing = true;
            return;
        }
        if (!folder.toString().equals(memory.get(FOLDER))) {
            now.forEach(this::know);
            memory.update(FOLDER, old -> folder.toString());
        }
        forgetAllBut(now.keySet());
        Map<String, String> ready = new TreeMap<>();
        now.forEach((name, look) -> {
            if (look.equals(before.get(name))
                    && !look.equals(memory.get(FILE + name))
                    && !look.equals(underWay.get(name))) {
                ready.put(name, look);
            }
        });
        before = now;
        if (rest > 0) {
            rest--;
        } else if (!ready.isEmpty()) {
            handOver(ready, way);
        }
    }

    private void handOver(Map<String, String> files, Way way) {
        CompletableFuture<UploadOutcome> outcome =
                way.take(files.keySet().stream().map(folder::resolve).toList());
        if (outcome != null) {
            underWay.putAll(files);
            outcome.thenAccept(became -> over(files, became));
        }
    }

    private synchronized void over(Map<String, String> files, UploadOutcome became) {
        files.forEach(underWay::remove);
        Reason why = became.problem();
        String problem = why == null ? null : why.toString();
        if (became.taken()) {
            files.forEach(this::know);
            if (problem != null) {
                logger.info("Not every new picture in {} was uploaded: {}", folder, problem);
            }
            complaint = null;
            return;
        }
        rest = REST;
        if (problem != null && !problem.equals(complaint)) {
            logger.info("The new pictures in {} are not uploaded yet: {}", folder, problem);
        }
        complaint = problem;
    }

    /** A folder without any file may be one of another machine that is away: then nothing is forgotten. */
    private void forgetAllBut(Set<String> there) {
        if (!there.isEmpty()) {
            memory.keys().stream()
                    .filter(key -> key.startsWith(FILE) && !there.contains(key.substring(FILE.length())))
                    .forEach(key -> memory.update(key, old -> null));
        }
    }

    private void know(String name, String look) {
        memory.update(FILE + name, old -> look);
    }

    /** What may be a picture, by name: size and time of its last change. */
    private Map<String, String> files() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                String name = String.valueOf(file.getFileName());
                String lower = name.toLowerCase(Locale.ROOT);
                if (name.startsWith(".")
                        || lower.endsWith(".part")
                        || lower.endsWith(".tmp")
                        || !Files.isRegularFile(file)) {
                    continue;
                }
                BasicFileAttributes facts = Files.readAttributes(file, BasicFileAttributes.class);
                found.put(name, facts.size() + " " + facts.lastModifiedTime().toInstant());
            }
        }
        return found;
    }
}
