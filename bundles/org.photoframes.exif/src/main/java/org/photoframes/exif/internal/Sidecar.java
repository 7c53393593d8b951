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

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.exif.PhotoMetadata;

/**
 * The XMP file beside a picture or film, {@code NAME.EXT.xmp}, for all formats but JPEG. PNG and QuickTime have places of
 * their own for metadata, but no library that we keep writes them without re-encoding or rewriting the film.
 */
final class Sidecar {

    private static final int MOST = 4 << 20;

    private final Path path;

    private Sidecar(Path path) {
        this.path = path;
    }

    static Sidecar of(Path file) {
        return new Sidecar(file.resolveSibling(file.getFileName() + ".xmp"));
    }

    Path path() {
        return path;
    }

    /** What it says; null if there is none. */
    @Nullable
    PhotoMetadata metadata() throws IOException, UnwritableException {
        byte[] packet = Replacement.small(path, MOST);
        return packet == null ? null : new XmpFilling(XmpPacket.parse(packet)).metadata();
    }

    /**
     * Fills it, and makes it if need be. Its other properties stay.
     *
     * @return whether there was anything to do
     */
    boolean write(Wanted wanted) throws IOException, UnwritableException {
        byte[] old = Replacement.small(path, MOST);
        XmpPacket packet = old == null ? XmpPacket.empty() : XmpPacket.parse(old);
        new XmpFilling(packet).fill(wanted, true);
        if (!packet.isChanged()) {
            return false;
        }
        Replacement.write(path, packet.toBytes());
        return true;
    }
}
