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
package org.photoframes.download.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.PhotoMedium.Role;

/** The folder that is downloaded to. Files are named relative to it, with slashes. */
final class TargetFolder {

    private static final String PARTIAL = "partial";

    /** Years, and the folders that earlier downloaders make. */
    private static final int DEPTH = 3;

    private final Path root;

    TargetFolder(Path root) {
        this.root = root;
    }

    Path root() {
        return root;
    }

    /** Makes the folder, and sees whether it can be written. */
    void prepare() throws IOException {
        try {
            Files.createDirectories(partialFolder());
        } catch (AccessDeniedException e) {
            throw new IOException(
                    "The folder " + root + " cannot be written. Check its rights, or name another one.", e);
        } catch (FileSystemException e) {
            throw new IOException(
                    Files.exists(root) && !Files.isDirectory(root)
                            ? root + " is not a folder. Name another one."
                            : "The folder " + root + " cannot be made ("
                                    + (e instanceof FileAlreadyExistsException
                                            ? "a file is in its way"
                                            : e.getReason() == null ? "the system refuses" : e.getReason())
                                    + "). Name another one.",
                    e);
        }
        if (!Files.isWritable(root)) {
            throw new IOException("The folder " + root + " cannot be written. Check its rights, or name another one.");
        }
    }

    /** The file of that name; never outside the folder. */
    Path path(String file) {
        Path path = root.resolve(file).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            throw new IllegalArgumentException("not below the folder: " + file);
        }
        return path;
    }

    /** The name of a file below the folder. */
    String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    /** Where a file lies while it is being fetched. */
    Path partial(FileKey key) {
        return partialFolder()
                .resolve(FileNames.id(key.photo()) + (key.role() == Role.STILL ? ".still" : ".motion") + ".part");
    }

    /** Removes what lies half made, but for files that are half fetched in a known version. */
    void clean(Collection<Path> keep) throws IOException {
        try (var files = Files.list(partialFolder())) {
            for (Path file : files.toList()) {
                if (!keep.contains(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** The files that are named like ours, by photo and role: those of earlier downloaders among them. */
    Map<FileKey, String> namedLikeOurs() throws IOException {
        Map<FileKey, String> found = new HashMap<>();
        Files.walkFileTree(root, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEPTH, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return folder.endsWith(Manifest.FOLDER) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = file.getFileName().toString();
                String id = FileNames.idOf(name);
                Role role = FileNames.roleOf(name);
                if (attributes.isRegularFile() && attributes.size() > 0 && id != null && role != null) {
                    found.merge(new FileKey(id, role), name(file), TargetFolder::first);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }

    /** Size and time of a file; null if it is not there. */
    @Nullable
    BasicFileAttributes attributes(String file) throws IOException {
        try {
            return Files.readAttributes(path(file), BasicFileAttributes.class);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** Sees to it that the names in a folder outlive a power failure, where the system can be asked to. */
    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            // Windows opens no folders, and needs no asking.
        }
    }

    private Path partialFolder() {
        return root.resolve(Manifest.FOLDER).resolve(PARTIAL);
    }

    private static String first(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
