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
package org.photoframes.shell.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder of one account's things, for one program at a time. */
final class ServeFolder implements AutoCloseable {

    private static final int ROOM = 256 << 10;

    private final Path path;
    private final FileChannel lock;

    private ServeFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** @throws CommandFailure if another program uses it, or it cannot be written */
    static ServeFolder open(Path path) throws CommandFailure {
        try {
            Files.createDirectories(path);
            if (Files.getFileStore(path).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
            }
            FileChannel lock =
                    FileChannel.open(path.resolve("running.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() != null) {
                // A disk without room lets empty files be made; what things keep would not fit.
                if (lock.write(ByteBuffer.allocate(ROOM)) < ROOM) {
                    throw new IOException("no room");
                }
                lock.truncate(0);
                return new ServeFolder(path, lock);
            }
            lock.close();
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    "The folder " + path + " cannot be written. Check its owner and the room on the disk.");
        }
        throw new CommandFailure(
                ExitCode.FAILED,
                "This account is being served already, by another photoframes serve. Stop that one first.");
    }

    Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
