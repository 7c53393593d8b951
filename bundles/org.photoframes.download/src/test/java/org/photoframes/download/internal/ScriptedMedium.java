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

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.photos.MediumBytes;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.SourceException;

/** A file whose source does what a test tells it, and its bytes when nothing is left to do. */
final class ScriptedMedium implements PhotoMedium {

    /** What an opening of the file ends in. */
    @FunctionalInterface
    interface Turn {
        MediumBytes open(ScriptedMedium medium, long from) throws SourceException, InterruptedException;
    }

    /** How often, and from where, the file was opened. */
    final List<Long> opened = new ArrayList<>();

    final Deque<Turn> turns = new ArrayDeque<>();

    private final Role role;
    private final String fileName;
    private byte[] bytes;
    private byte @Nullable [] md5;
    private @Nullable String type;
    private @Nullable String version = "\"v1\"";

    ScriptedMedium(Role role, String fileName, byte[] bytes) {
        this.role = role;
        this.fileName = fileName;
        this.bytes = bytes;
        this.md5 = role == Role.STILL ? Digest.MD5.of(bytes) : null;
    }

    ScriptedMedium md5(byte @Nullable [] digest) {
        md5 = digest;
        return this;
    }

    ScriptedMedium uploadedAs(String mimeType) {
        type = mimeType;
        return this;
    }

    ScriptedMedium withoutVersion() {
        version = null;
        return this;
    }

    ScriptedMedium then(Turn... next) {
        turns.addAll(List.of(next));
        return this;
    }

    void serves(byte[] others) {
        bytes = others;
    }

    byte[] bytes() {
        return bytes;
    }

    /** The bytes end early, as when a connection breaks. */
    static Turn breaksOffAfter(int count) {
        return (medium, from) -> medium.answer(
                from,
                new SequenceInputStream(
                        new ByteArrayInputStream(Arrays.copyOfRange(medium.bytes, (int) from, count)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the stream broke off");
                            }
                        }));
    }

    static Turn answers(byte[] others, String contentType) {
        return (medium, from) -> new MediumBytes(0, others.length, contentType, null, new ByteArrayInputStream(others));
    }

    static Turn fails(SourceException.Reason reason) {
        return (medium, from) -> {
            throw new SourceException(reason, "scripted " + reason, null, null);
        };
    }

    @Override
    public Role role() {
        return role;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public byte @Nullable [] md5() {
        return md5;
    }

    @Override
    public @Nullable String uploadedType() {
        return type;
    }

    @Override
    public MediumBytes open(long from, @Nullable String known) throws SourceException, InterruptedException {
        long start = known != null && known.equals(version) ? from : 0;
        Turn turn;
        synchronized (this) {
            opened.add(start);
            turn = turns.poll();
        }
        return turn == null
                ? answer(start, new ByteArrayInputStream(bytes, (int) start, bytes.length - (int) start))
                : turn.open(this, start);
    }

    private MediumBytes answer(long from, InputStream in) {
        return new MediumBytes(from, bytes.length, null, version, in);
    }
}
