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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.photoframes.binding.auraframes.internal.store.StorageStateStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder whose new pictures go to a frame, each once. It is looked at now and then: folders on other machines tell nobody when
 * they change. What lay there when it was first looked at is not new.
 */
final class WatchedFolder {

    private static final String FOLDER = "upload-folder";
    private static final String FILE = "upload-file ";

    private final Logger logger = LoggerFactory.getLogger(WatchedFolder.class);
    private final Path folder;
    private final StorageStateStore memory;
    private Map<String, String> before = Map.of();
    private boolean missing;

    WatchedFolder(Path folder, StorageStateStore memory) {
        this.folder = folder;
        this.memory = memory;
    }

    /**
     * Looks, and hands over what is new and no longer grows.
     *
     * @param upload takes files; false if it cannot take them now
     */
    void look(Function<List<Path>, Boolean> upload) {
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
        Map<String, String> ready = new TreeMap<>();
        now.forEach((name, look) -> {
            if (look.equals(before.get(name)) && !look.equals(memory.get(FILE + name))) {
                ready.put(name, look);
            }
        });
        before = now;
        if (!ready.isEmpty()
                && upload.apply(ready.keySet().stream().map(folder::resolve).toList())) {
            ready.forEach(this::know);
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
