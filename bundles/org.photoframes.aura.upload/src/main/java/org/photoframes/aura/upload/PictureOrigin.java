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
package org.photoframes.aura.upload;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** Where a picture is. What it leads to is never trusted. */
public sealed interface PictureOrigin {

    /** The largest picture that is read, in bytes. */
    long MAX_BYTES = 64L << 20;

    /** A file, or a folder that stands for all pictures below it, in the order of their names. */
    record OnDisk(Path path) implements PictureOrigin {}

    /** A web address, {@code https:} or {@code http:}. */
    record OnWeb(URI address) implements PictureOrigin {

        /** Without what may be secret: user and query. */
        @Override
        public String toString() {
            return address.getScheme() + "://" + address.getHost()
                    + (address.getPath() == null ? "" : address.getPath());
        }
    }

    /** The picture itself as a {@code data:} address in Base64. */
    record InText(String data) implements PictureOrigin {

        /** Without the picture. */
        @Override
        public String toString() {
            return data.substring(0, Math.min(data.length(), 24)) + "…";
        }
    }

    /**
     * The bytes of a picture, such as those that an Image item holds.
     *
     * @param name for people
     * @param bytes not to be changed afterwards
     */
    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    record InMemory(String name, byte[] bytes) implements PictureOrigin {

        /** Without the picture. */
        @Override
        public String toString() {
            return name;
        }
    }

    /**
     * What people write: a path, a web address or a {@code data:} address.
     *
     * @throws IllegalArgumentException with a sentence if it is none of these
     */
    static PictureOrigin of(String text) {
        String trimmed = text.strip();
        String lower = trimmed.substring(0, Math.min(trimmed.length(), 8)).toLowerCase(Locale.ROOT);
        if (trimmed.isEmpty()) {
            throw new IllegalArgumentException("There is no picture in an empty text. Give a path or an address.");
        }
        if (lower.startsWith("data:")) {
            return new InText(trimmed);
        }
        try {
            if (lower.startsWith("http://") || lower.startsWith("https://")) {
                URI address = URI.create(trimmed);
                if (address.getHost() == null) {
                    throw new IllegalArgumentException("The web address has no host. Check how it is written.");
                }
                return new OnWeb(address);
            }
            return new OnDisk(lower.startsWith("file:") ? Path.of(URI.create(trimmed)) : Path.of(trimmed));
        } catch (InvalidPathException e) {
            throw new IllegalArgumentException("This is no path: " + e.getMessage() + ".", e);
        }
    }
}
