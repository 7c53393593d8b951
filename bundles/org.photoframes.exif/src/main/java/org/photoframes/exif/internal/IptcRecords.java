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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The data sets of an IPTC-IIM block (IIM 4.2). Our own walk over them, since the kept library keeps record 2 only and
 * takes every value for a text: thumbnails and the records of agencies would not survive it.
 */
final class IptcRecords {

    static final int BY_LINE = 80;
    static final int CAPTION = 120;
    static final int KEYWORDS = 25;

    private static final int TAG = 0x1C;
    private static final int ENVELOPE = 1;
    private static final int APPLICATION = 2;
    private static final int CHARACTER_SET = 90;
    private static final byte[] UTF_8 = {0x1B, '%', 'G'};

    /** Data sets of record 2 that are no texts: its version, pictures of words, previews. */
    private static final Set<Integer> BINARY = Set.of(0, 125, 200, 201, 202);

    @SuppressWarnings("ArrayRecordComponent") // read only, and never compared
    private record DataSet(int record, int number, byte[] value) {}

    private final List<DataSet> sets = new ArrayList<>();
    private boolean changed;

    static IptcRecords empty() {
        return new IptcRecords();
    }

    static IptcRecords parse(byte[] block) throws UnwritableException {
        IptcRecords records = new IptcRecords();
        int at = 0;
        while (at < block.length && block[at] == TAG) {
            int length = at + 5 > block.length ? -1 : number(block, at + 3, 2);
            int value = at + 5;
            if (length >= 0x8000) { // extended: the length of the length
                int digits = length & 0x7FFF;
                length = digits > 4 || value + digits > block.length ? -1 : number(block, value, digits);
                value += digits;
            }
            if (length < 0 || length > block.length - value) {
                throw new UnwritableException("its IPTC block is damaged");
            }
            records.sets.add(new DataSet(
                    block[at + 1] & 0xFF, block[at + 2] & 0xFF, Arrays.copyOfRange(block, value, value + length)));
            at = value + length;
        }
        for (int i = at; i < block.length; i++) {
            if (block[i] != 0) {
                throw new UnwritableException("its IPTC block is damaged");
            }
        }
        return records;
    }

    static int number(byte[] bytes, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return number;
    }

    /** The texts of a data set of record 2, without blank ones. */
    Set<String> texts(int number) {
        Set<String> texts = new LinkedHashSet<>();
        for (DataSet set : sets) {
            String text = set.record() == APPLICATION && set.number() == number
                    ? Wording.clean(Wording.decode(set.value()))
                    : null;
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** All of them as one; null if there is none. */
    @Nullable
    String text(int number) {
        Set<String> texts = texts(number);
        return texts.isEmpty() ? null : String.join("; ", texts);
    }

    /** Writes what is wanted and not there. */
    void fill(Wanted wanted) throws UnwritableException {
        fill(CAPTION, wanted.caption(), wanted.replace());
        fill(BY_LINE, wanted.artist(), wanted.replace());
        Set<String> keywords = texts(KEYWORDS);
        if (keywords.addAll(wanted.keywords())) {
            put(KEYWORDS, keywords);
        }
    }

    private void fill(int number, @Nullable String wanted, boolean replace) throws UnwritableException {
        String own = text(number);
        if (wanted != null && (own == null || (replace && !own.equals(wanted)))) {
            put(number, Set.of(wanted));
        }
    }

    private void put(int number, Set<String> texts) throws UnwritableException {
        speakUtf8();
        sets.removeIf((set) -> set.record() == APPLICATION && set.number() == number);
        int at = 0;
        while (at < sets.size() && sets.get(at).record() <= APPLICATION) {
            at++;
        }
        for (String text : texts) {
            byte[] value = text.getBytes(StandardCharsets.UTF_8);
            if (value.length > 0x7FFF) {
                throw new UnwritableException("a text is too long for an IPTC block");
            }
            sets.add(at++, new DataSet(APPLICATION, number, value));
        }
        changed = true;
    }

    /** From the first change on all texts are UTF-8, and the block says so. */
    private void speakUtf8() {
        boolean declared = sets.stream()
                .anyMatch((set) ->
                        set.record() == ENVELOPE && set.number() == CHARACTER_SET && Arrays.equals(set.value(), UTF_8));
        if (!declared) {
            sets.removeIf((set) -> set.record() == ENVELOPE && set.number() == CHARACTER_SET);
            sets.replaceAll((set) -> set.record() != APPLICATION || BINARY.contains(set.number())
                    ? set
                    : new DataSet(
                            set.record(),
                            set.number(),
                            Wording.decode(set.value()).getBytes(StandardCharsets.UTF_8)));
            int at = 0;
            while (at < sets.size()
                    && sets.get(at).record() == ENVELOPE
                    && sets.get(at).number() < CHARACTER_SET) {
                at++;
            }
            sets.add(at, new DataSet(ENVELOPE, CHARACTER_SET, UTF_8));
        }
        if (sets.stream().noneMatch((set) -> set.record() == APPLICATION && set.number() == 0)) {
            int at = 0;
            while (at < sets.size() && sets.get(at).record() < APPLICATION) {
                at++;
            }
            sets.add(at, new DataSet(APPLICATION, 0, new byte[] {0, 4}));
        }
    }

    boolean isChanged() {
        return changed;
    }

    byte[] toBytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (DataSet set : sets) {
            int length = set.value().length;
            out.write(TAG);
            out.write(set.record());
            out.write(set.number());
            if (length > 0x7FFF) {
                out.writeBytes(new byte[] {(byte) 0x80, 4, (byte) (length >> 24), (byte) (length >> 16)});
            }
            out.write(length >> 8);
            out.write(length);
            out.writeBytes(set.value());
        }
        return out.toByteArray();
    }
}
