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
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A finished file that outlives a power failure, though perhaps not in its place yet.
 *
 * @param file where it lies
 * @param sha256 of its bytes, hexadecimal
 * @param remark what could not be said in it; null if all was
 */
record Made(Path file, String sha256, @Nullable String remark) {

    /** A file that is complete, but only perhaps on the disk. */
    static Made of(Path file, @Nullable String remark) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return new Made(file, Digest.SHA_256.of(file), remark);
    }
}
