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

import static org.photoframes.exif.internal.JpegBytes.Segment.of;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.photoframes.exif.internal.JpegBytes.Segment;

/** Oddities that occur in the real world, made byte by byte. All are whole JPEGs that can take metadata. */
final class Corpus {

    static final Segment JFIF = of(0xE0, latin("JFIF\0"), new byte[] {1, 2, 1, 0, 72, 0, 72, 0, 0});
    static final Segment JFXX = of(0xE0, latin("JFXX\0"), new byte[] {0x10, 1, 2, 3});
    static final Segment ADOBE = of(0xEE, latin("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, 1});
    static final Segment COMMENT = of(0xFE, "a comment, ünïcode".getBytes(StandardCharsets.UTF_8));
    static final String GUID = "0123456789ABCDEF0123456789ABCDEF";

    private Corpus() {}

    static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static Segment exif(byte[] tiff) {
        return of(0xE1, latin("Exif\0\0"), tiff);
    }

    static Segment camera(ByteOrder order) {
        return exif(TiffBytes.camera(order, JpegBytes.encoded(false).bytes()));
    }

    static Segment icc(int part, int parts) {
        byte[] profile = new byte[3000];
        Arrays.fill(profile, (byte) (part * 31));
        return of(0xE2, latin("ICC_PROFILE\0"), new byte[] {(byte) part, (byte) parts}, profile);
    }

    static Segment xmp(String properties) {
        String packet = "<?xpacket begin='\uFEFF' id='W5M0MpCehiHzreSzNTczkc9d'?>"
                + "<x:xmpmeta xmlns:x='adobe:ns:meta/'>"
                + "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>"
                + "<rdf:Description rdf:about='' xmlns:xmp='http://ns.adobe.com/xap/1.0/'"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:xmpNote='http://ns.adobe.com/xmp/note/'>"
                + properties + "</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end='w'?>";
        return of(0xE1, latin("http://ns.adobe.com/xap/1.0/\0"), packet.getBytes(StandardCharsets.UTF_8));
    }

    static Segment extendedXmp() {
        byte[] head =
                ByteBuffer.allocate(40).put(latin(GUID)).putInt(5000).putInt(0).array();
        return of(0xE1, latin("http://ns.adobe.com/xmp/extension/\0"), head, new byte[5000]);
    }

    /** Photoshop blocks with others around IPTC's. */
    static Segment iptc(byte[]... sets) {
        ByteArrayOutputStream iptc = new ByteArrayOutputStream();
        Arrays.stream(sets).forEach(iptc::writeBytes);
        return of(
                0xED,
                latin("Photoshop 3.0\0"),
                block(0x03ED, "", new byte[16]),
                block(0x0404, "", iptc.toByteArray()),
                block(0x0425, "", new byte[16]),
                block(0x0BB7, "odd", new byte[] {1, 2, 3}));
    }

    static byte[] block(int id, String name, byte[] data) {
        ByteBuffer block = ByteBuffer.allocate(4 + 2 + (name.length() + 2) / 2 * 2 + 4 + (data.length + 1) / 2 * 2);
        block.put(latin("8BIM")).putShort((short) id).put((byte) name.length()).put(latin(name));
        block.position(6 + (name.length() + 2) / 2 * 2);
        return block.putInt(data.length).put(data).array();
    }

    static byte[] set(int record, int number, byte[] value) {
        ByteBuffer set = ByteBuffer.allocate(5 + value.length);
        set.put((byte) 0x1C)
                .put((byte) record)
                .put((byte) number)
                .putShort((short) value.length)
                .put(value);
        return set.array();
    }

    /** An index that names the first picture and one behind it. The numbers are put right by {@link #twoPictures}. */
    static Segment mpf(ByteOrder order, int firstLength, int secondLength, int distance) {
        ByteBuffer entries = ByteBuffer.allocate(32).order(order);
        entries.putInt(0x20030000).putInt(firstLength).putInt(0).putInt(0);
        entries.putInt(0x00010002).putInt(secondLength).putInt(distance).putInt(0);
        TiffBytes tiff = new TiffBytes(order);
        List<TiffBytes.Entry> index = tiff.directory();
        index.add(TiffBytes.undefined(0xB000, latin("0100")));
        index.add(tiff.large(0xB001, 2));
        index.add(TiffBytes.undefined(0xB002, entries.array()));
        return of(0xE2, latin("MPF\0"), tiff.bytes(new byte[0]));
    }

    /** Two pictures in one file; what comes behind the index makes the distance grow. */
    static JpegBytes twoPictures(ByteOrder order, Segment... behindIndex) {
        byte[] second = JpegBytes.encoded(true).first(JFIF).bytes();
        JpegBytes first = JpegBytes.encoded(false).first(behindIndex).first(JFIF, mpf(order, 0, 0, 0));
        int length = first.bytes().length;
        int index = 2 + JFIF.bytes().length + 4 + 4;
        first.segments.set(1, mpf(order, length, second.length, length - index));
        return first.trailing(second);
    }

    static Map<String, byte[]> jpegs() {
        Map<String, JpegBytes> all = new LinkedHashMap<>();
        all.put("bare", JpegBytes.encoded(false));
        all.put("JFIF", JpegBytes.encoded(false).first(JFIF));
        all.put("JFIF and JFXX", JpegBytes.encoded(false).first(JFIF, JFXX));
        all.put("progressive", JpegBytes.encoded(true).first(JFIF));
        all.put("Adobe", JpegBytes.encoded(false).first(ADOBE));
        all.put("CMYK", cmyk());
        all.put("camera II", JpegBytes.encoded(false).first(camera(ByteOrder.LITTLE_ENDIAN)));
        all.put("camera MM", JpegBytes.encoded(false).first(camera(ByteOrder.BIG_ENDIAN)));
        all.put("JFIF before EXIF", JpegBytes.encoded(true).first(JFIF, camera(ByteOrder.BIG_ENDIAN)));
        all.put("EXIF before JFIF", JpegBytes.encoded(false).first(camera(ByteOrder.LITTLE_ENDIAN), JFIF));
        all.put("EXIF behind the tables", JpegBytes.encoded(false).last(camera(ByteOrder.LITTLE_ENDIAN)));
        all.put(
                "two EXIF segments",
                JpegBytes.encoded(false).first(camera(ByteOrder.BIG_ENDIAN), camera(ByteOrder.LITTLE_ENDIAN)));
        all.put("ICC", JpegBytes.encoded(false).first(JFIF, icc(1, 2), icc(2, 2)));
        all.put("XMP", JpegBytes.encoded(false).first(xmp("<xmp:Rating>4</xmp:Rating>")));
        all.put(
                "extended XMP",
                JpegBytes.encoded(false)
                        .first(
                                camera(ByteOrder.BIG_ENDIAN),
                                xmp("<xmpNote:HasExtendedXMP>" + GUID + "</xmpNote:HasExtendedXMP>"),
                                extendedXmp()));
        all.put(
                "IPTC",
                JpegBytes.encoded(false)
                        .first(
                                JFIF,
                                iptc(
                                        set(2, 0, new byte[] {0, 2}),
                                        set(2, 5, latin("Überschrift")),
                                        set(3, 10, new byte[] {1, -1, 3}))));
        all.put("IPTC before EXIF", JpegBytes.encoded(false).first(iptc(), xmp(""), camera(ByteOrder.LITTLE_ENDIAN)));
        all.put("everything", everything());
        all.put(
                "comments",
                JpegBytes.encoded(false).first(COMMENT, JFIF, COMMENT).last(COMMENT));
        all.put("fill bytes", filled());
        all.put("restarts", restarts());
        all.put("trailing data", JpegBytes.encoded(true).trailing(latin("MotionPhoto_Data ftypmp42 ÿØÿÙ")));
        all.put("two pictures II", twoPictures(ByteOrder.LITTLE_ENDIAN));
        all.put("two pictures MM", twoPictures(ByteOrder.BIG_ENDIAN, camera(ByteOrder.BIG_ENDIAN), xmp("")));
        Map<String, byte[]> bytes = new LinkedHashMap<>();
        all.forEach((name, jpeg) -> bytes.put(name, jpeg.bytes()));
        return bytes;
    }

    private static JpegBytes everything() {
        return JpegBytes.encoded(true)
                .first(
                        JFIF,
                        camera(ByteOrder.LITTLE_ENDIAN),
                        xmp("<xmp:Rating>2</xmp:Rating>"),
                        iptc(set(1, 90, latin("\u001b%G")), set(2, 25, latin("old"))),
                        icc(1, 1),
                        ADOBE,
                        COMMENT);
    }

    /** Four components, without colours of their own to speak of: the second and third table serve the fourth as well. */
    private static JpegBytes cmyk() {
        JpegBytes jpeg = JpegBytes.encoded(false);
        JpegBytes cmyk = new JpegBytes();
        cmyk.segments.add(ADOBE);
        jpeg.segments.stream().filter((s) -> s.marker() != 0xC0).forEach(cmyk.segments::add);
        byte[] frame = {8, 0, 8, 0, 8, 4, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0, 4, 0x11, 0};
        cmyk.segments.add(of(0xC0, frame));
        Segment scan = of(0xDA, new byte[] {4, 1, 0, 2, 0, 3, 0, 4, 0, 0, 63, 0});
        cmyk.picture = scan.bytes();
        return cmyk.trailing(new byte[] {0x28, (byte) 0xA2, (byte) 0x8A, 0x28, (byte) 0xFF, (byte) 0xD9});
    }

    private static JpegBytes filled() {
        JpegBytes jpeg = JpegBytes.encoded(false).first(JFIF, camera(ByteOrder.BIG_ENDIAN), COMMENT);
        jpeg.segments.replaceAll((segment) -> {
            ByteArrayOutputStream longer = new ByteArrayOutputStream();
            longer.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF});
            longer.writeBytes(segment.bytes());
            return segment.marker() == 0xE0 || segment.marker() == 0xFE
                    ? new Segment(segment.marker(), longer.toByteArray())
                    : segment;
        });
        return jpeg;
    }

    private static JpegBytes restarts() {
        JpegBytes jpeg = JpegBytes.encoded(false).last(of(0xDD, new byte[] {0, 1}));
        byte[] marked = Arrays.copyOf(jpeg.picture, jpeg.picture.length + 6);
        int end = jpeg.picture.length - 2;
        byte[] tail = {(byte) 0xFF, (byte) 0xD0, 0x55, (byte) 0xFF, 0, 0x2A, (byte) 0xFF, (byte) 0xD9};
        System.arraycopy(tail, 0, marked, end, tail.length);
        jpeg.picture = marked;
        return jpeg;
    }
}
