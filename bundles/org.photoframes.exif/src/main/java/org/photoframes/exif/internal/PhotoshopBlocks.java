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

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** The image resource blocks of Photoshop, one of which is IPTC's home; all others come back as they were. */
final class PhotoshopBlocks {

    private static final int IPTC = 0x0404;
    private static final int IPTC_DIGEST = 0x0425;
    private static final Set<String> SIGNATURES = Set.of("8BIM", "MeSa", "AgHg", "PHUT", "DCSR");

    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    private record Block(byte[] head, int id, byte[] data) {}

    private final List<Block> blocks = new ArrayList<>();

    static PhotoshopBlocks empty() {
        return new PhotoshopBlocks();
    }

    /** Takes the blocks apart that begin at the given byte. */
    static PhotoshopBlocks parse(byte[] bytes, int from) throws UnwritableException {
        PhotoshopBlocks found = new PhotoshopBlocks();
        int at = from;
        while (bytes.length - at >= 12 && SIGNATURES.contains(new String(bytes, at, 4, StandardCharsets.ISO_8859_1))) {
            int name = 1 + (bytes[at + 6] & 0xFF);
            int head = 6 + name + (name & 1);
            int length = at + head + 4 > bytes.length ? -1 : IptcRecords.number(bytes, at + head, 4);
            int data = at + head + 4;
            if (length < 0 || length > bytes.length - data) {
                throw new UnwritableException("its Photoshop blocks are damaged");
            }
            found.blocks.add(new Block(
                    Arrays.copyOfRange(bytes, at, at + head),
                    IptcRecords.number(bytes, at + 4, 2),
                    Arrays.copyOfRange(bytes, data, data + length)));
            at = data + length + (length & 1);
        }
        for (int i = at; i < bytes.length; i++) {
            if (bytes[i] != 0) {
                throw new UnwritableException("its Photoshop blocks are damaged");
            }
        }
        return found;
    }

    /** The IPTC block; null if there is none. */
    byte @Nullable [] iptc() {
        for (Block block : blocks) {
            if (block.id() == IPTC) {
                return block.data();
            }
        }
        return null;
    }

    /** Puts the IPTC block in its place, and its digest if there is one, by which Photoshop sees who changed it last. */
    void iptc(byte[] data) {
        byte[] digest = md5(data);
        boolean there = iptc() != null;
        blocks.replaceAll((block) -> switch (block.id()) {
            case IPTC -> new Block(block.head(), IPTC, data);
            case IPTC_DIGEST -> new Block(block.head(), IPTC_DIGEST, digest);
            default -> block;
        });
        if (!there) {
            blocks.add(new Block(new byte[] {'8', 'B', 'I', 'M', IPTC >> 8, IPTC & 0xFF, 0, 0}, IPTC, data));
        }
    }

    byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (Block block : blocks) {
            int length = block.data().length;
            out.writeBytes(block.head());
            out.writeBytes(
                    new byte[] {(byte) (length >> 24), (byte) (length >> 16), (byte) (length >> 8), (byte) length});
            out.writeBytes(block.data());
            if ((length & 1) == 1) {
                out.write(0);
            }
        }
        return out.toByteArray();
    }

    private static byte[] md5(byte[] data) {
        try {
            return MessageDigest.getInstance("MD5").digest(data);
        } catch (NoSuchAlgorithmException e) { // every Java platform has it
            throw new IllegalStateException(e);
        }
    }
}
