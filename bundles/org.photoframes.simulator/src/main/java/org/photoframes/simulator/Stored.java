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
package org.photoframes.simulator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The bytes of an object, in memory or in a file, or some of them in memory and the rest in a file.
 *
 * @param bytes the first ones, in memory; empty if all are in the file. Shared: not to be changed
 * @param file where the rest is, from its beginning to its end; null if all are in memory
 * @param size how many there are
 * @param tag the entity tag: other bytes have another one
 */
public record Stored(byte[] bytes, @Nullable Path file, long size, String tag) {

    private static final byte[] NONE = {};
    private static final int HEAD = 16;

    public static Stored of(byte[] bytes) {
        return new Stored(bytes, null, bytes.length, tag(bytes.length, Arrays.hashCode(bytes)));
    }

    public static Stored of(Path file) {
        try {
            long size = Files.size(file);
            return new Stored(
                    NONE, file, size, tag(size, Files.getLastModifiedTime(file).toMillis()));
        } catch (IOException e) {
            throw new UncheckedIOException("A photo's file cannot be read.", e);
        }
    }

    /** These bytes and those of the file behind them: many objects may share one file. */
    public static Stored of(byte[] first, Path rest) {
        Stored shared = of(rest);
        long size = first.length + shared.size();
        return new Stored(first, rest, size, tag(size, Arrays.hashCode(first)));
    }

    /** The first bytes, which tell what it is. */
    public byte[] head() {
        try (InputStream in = open()) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException("A photo's file cannot be read.", e);
        }
    }

    /** All of them. Not to be changed. */
    public byte[] read() {
        if (file == null) {
            return bytes;
        }
        try (InputStream in = open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("A photo's file cannot be read.", e);
        }
    }

    /** Their MD5 digest, in Base64 as the cloud writes it (Aura sheet 7.2). */
    public String md5() {
        try (InputStream in = open()) {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            byte[] buffer = new byte[1 << 16];
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("A photo's file cannot be read.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has MD5", e);
        }
    }

    private InputStream open() throws IOException {
        InputStream first = new ByteArrayInputStream(bytes);
        return file == null ? first : new SequenceInputStream(first, Files.newInputStream(file));
    }

    private static String tag(long size, long mark) {
        return '"' + Long.toHexString(size) + "-" + Long.toHexString(mark) + '"';
    }
}
