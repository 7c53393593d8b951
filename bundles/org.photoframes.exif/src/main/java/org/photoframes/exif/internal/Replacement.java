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
package org.photoframes.exif.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import org.eclipse.jdt.annotation.Nullable;

/** A file that takes another's place in one step, once it is whole and on the disk. Until then it hides behind a dot. */
final class Replacement implements AutoCloseable {

    private final Path target;
    private final Path draft;
    private final FileChannel channel;
    private final OutputStream out;

    /** @param target where it shall be; need not be there yet */
    Replacement(Path target) throws IOException {
        this.target = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        this.draft = Files.createTempFile(this.target.getParent(), ".photoframes-", ".tmp");
        try {
            this.channel = FileChannel.open(draft, StandardOpenOption.WRITE);
        } catch (IOException e) {
            Files.deleteIfExists(draft);
            throw e;
        }
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
    }

    /** Where its bytes go. */
    OutputStream out() {
        return out;
    }

    /**
     * Takes the place, with the permissions of the file that it replaces.
     *
     * @param sameTime whether it also takes over the time of that file's last change
     */
    void commit(boolean sameTime) throws IOException {
        out.flush();
        permissions();
        if (sameTime) {
            Files.setLastModifiedTime(draft, Files.getLastModifiedTime(target));
        }
        channel.force(true);
        channel.close();
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void permissions() throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (view != null) {
            view.setPermissions(
                    Files.exists(target)
                            ? Files.getPosixFilePermissions(target)
                            : PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    /** Leaves nothing behind unless it was committed. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(draft);
    }

    static void write(Path target, byte[] bytes) throws IOException {
        try (Replacement replacement = new Replacement(target)) {
            replacement.out().write(bytes);
            replacement.commit(false);
        }
    }

    /** The bytes of a small file; null if there is none. */
    static byte @Nullable [] small(Path file, int most) throws IOException, UnwritableException {
        if (!Files.exists(file)) {
            return null;
        }
        if (Files.size(file) > most) {
            throw new UnwritableException(file.getFileName() + " is too large for a sidecar");
        }
        return Files.readAllBytes(file);
    }
}
