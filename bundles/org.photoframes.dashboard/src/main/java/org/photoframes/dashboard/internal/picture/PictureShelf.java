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
package org.photoframes.dashboard.internal.picture;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps pictures on the disk, up to a ceiling; those that nobody has looked at for longest go first. What is there is still there
 * after a restart. A disk that does not take anything keeps nothing, and nothing breaks.
 */
public final class PictureShelf {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{40}");
    private static final String UNFINISHED = ".part";

    private final Logger logger = LoggerFactory.getLogger(PictureShelf.class);
    private final Map<String, Long> sizes = new LinkedHashMap<>(64, 0.75f, true);
    private final Path folder;
    private final long ceiling;
    private final InstantSource time;
    private long total;
    private boolean opened;

    /** @param ceiling bytes */
    public PictureShelf(Path folder, long ceiling, InstantSource time) {
        this.folder = folder;
        this.ceiling = ceiling;
        this.time = time;
    }

    /** The picture; null if it is not there. */
    synchronized byte @Nullable [] take(String name) {
        open();
        if (sizes.get(name) == null) {
            return null;
        }
        Path file = folder.resolve(name);
        try {
            byte[] bytes = Files.readAllBytes(file);
            Files.setLastModifiedTime(file, FileTime.from(time.instant()));
            return bytes;
        } catch (IOException e) {
            forget(name);
            return null;
        }
    }

    /** Puts a picture there, and takes others away if there is no room. */
    synchronized void put(String name, byte[] bytes) {
        open();
        if (bytes.length > ceiling) {
            return;
        }
        Path unfinished = folder.resolve(name + UNFINISHED);
        try {
            Files.createDirectories(folder);
            Files.write(unfinished, bytes);
            Files.setLastModifiedTime(unfinished, FileTime.from(time.instant()));
            move(unfinished, folder.resolve(name));
            Long before = sizes.put(name, (long) bytes.length);
            total += bytes.length - (before == null ? 0 : before);
            makeRoom();
        } catch (IOException e) {
            logger.debug("A picture is not kept: {}", e.getMessage());
        }
    }

    /** Bytes that are kept. */
    public synchronized long total() {
        open();
        return total;
    }

    private void makeRoom() throws IOException {
        Iterator<Map.Entry<String, Long>> oldest = sizes.entrySet().iterator();
        while (total > ceiling && oldest.hasNext()) {
            Map.Entry<String, Long> going = oldest.next();
            Files.deleteIfExists(folder.resolve(going.getKey()));
            total -= going.getValue();
            oldest.remove();
        }
    }

    private void forget(String name) {
        Long size = sizes.remove(name);
        total -= size == null ? 0 : size;
    }

    /** Looks at what an earlier run has left, at the first use. */
    private void open() {
        if (opened) {
            return;
        }
        opened = true;
        List<Found> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                look(file, found);
            }
            found.sort(Comparator.comparing(Found::used));
            for (Found each : found) {
                sizes.put(each.name(), each.size());
                total += each.size();
            }
            makeRoom();
        } catch (NoSuchFileException e) {
            logger.debug("No pictures are kept yet");
        } catch (IOException e) {
            logger.debug("The folder for pictures cannot be read: {}", e.getMessage());
        }
    }

    private static void look(Path file, List<Found> found) throws IOException {
        String name = file.getFileName().toString();
        if (name.endsWith(UNFINISHED)) {
            Files.deleteIfExists(file);
        } else if (NAME.matcher(name).matches()) {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            found.add(new Found(name, about.size(), about.lastModifiedTime().toInstant()));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private record Found(String name, long size, Instant used) {}
}
