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
package org.photoframes.aura.upload.internal.prepare;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.internal.Refusal;
import org.photoframes.aura.upload.internal.SourcePicture;
import org.photoframes.aura.upload.internal.prepare.PreparedPicture.Form;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.MediaFormat;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.photos.Coordinates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes pictures fit for frames, changing no more than it must (Aura sheet 11.3, 11.4). */
public final class Preparation {

    private final Logger logger = LoggerFactory.getLogger(Preparation.class);
    private final ExifService exif;

    public Preparation(ExifService exif) {
        this.exif = exif;
    }

    private record Pixels(byte[] bytes, Form form, int width, int height) {}

    /** @param now what counts as the date of a picture that has none */
    public PreparedPicture prepare(SourcePicture source, UploadPlan plan, Instant now) throws Refusal {
        try {
            return made(source, plan, now);
        } catch (RuntimeException e) {
            // The bytes are foreign, and so are some of their readers: one bad picture must not end the others' way.
            logger.debug("{} cannot be prepared", source.label(), e);
            throw new Refusal(
                    source.label() + " cannot be read: it is damaged, or of a kind that is not known. "
                            + "Convert it to JPEG first.",
                    e);
        }
    }

    private PreparedPicture made(SourcePicture source, UploadPlan plan, Instant now) throws Refusal {
        MediaFormat format = MediaFormat.of(source.bytes());
        if (format == null || format.isVideo()) {
            throw new Refusal(source.label() + (format == null ? " is no picture" : " is a video")
                    + ". Pictures can be uploaded: JPEG, PNG, HEIC, WebP, GIF, TIFF, BMP.");
        }
        PictureFacts facts = PictureFacts.of(source.bytes());
        Pixels pixels = pixels(source, format, facts, plan.keepLocation());
        Instant own = facts.taken(plan.zone());
        Instant taken = plan.taken() != null ? plan.taken() : own;
        String remark = null;
        if (taken == null) {
            taken = source.changed() == null ? now : source.changed();
            remark = "The picture does not say when it was taken; the date of the file is used.";
        }
        return new PreparedPicture(
                identifier(source.bytes()),
                pixels.bytes(),
                pixels.form(),
                pixels.width(),
                pixels.height(),
                taken,
                remark);
    }

    /** What names a picture for good, whatever is made of it (Aura sheet 11.5). */
    static String identifier(byte[] source) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(source);
            return "photoframes-" + HexFormat.of().formatHex(digest, 0, 8) + ".jpg";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private Pixels pixels(SourcePicture source, MediaFormat format, PictureFacts facts, boolean keepLocation)
            throws Refusal {
        Pixels asItIs =
                switch (format) {
                    case JPEG -> jpeg(source, facts, keepLocation);
                    case PNG -> png(source, facts, keepLocation);
                    case HEIC -> heic(source, keepLocation);
                    default -> null;
                };
        return asItIs == null ? converted(source, format, facts, keepLocation) : asItIs;
    }

    private static @Nullable Pixels jpeg(SourcePicture source, PictureFacts facts, boolean keepLocation)
            throws Refusal {
        JpegPieces jpeg = JpegPieces.of(source.bytes());
        if (jpeg == null) {
            throw new Refusal(source.label() + " is cut off or damaged. Copy it again from where it comes from.");
        }
        boolean fits = facts.orientation() == 1
                && Math.max(jpeg.width(), jpeg.height()) <= Limits.LONG_EDGE
                && jpeg.forScreens()
                && facts.usualColours();
        if (!fits) {
            return null;
        }
        boolean hide = !keepLocation && (facts.mayTellPlace() || jpeg.hasMore());
        byte[] bytes = hide ? jpeg.bare() : source.bytes();
        return bytes.length > Limits.BYTES ? null : new Pixels(bytes, Form.JPEG, jpeg.width(), jpeg.height());
    }

    private static @Nullable Pixels png(SourcePicture source, PictureFacts facts, boolean keepLocation) throws Refusal {
        PngPieces png = PngPieces.of(source.bytes());
        if (png == null) {
            throw new Refusal(source.label() + " is cut off or damaged. Copy it again from where it comes from.");
        }
        byte[] bytes = !keepLocation && facts.mayTellPlace() ? png.bare() : source.bytes();
        boolean fits = bytes.length <= Limits.BYTES && facts.orientation() == 1;
        return fits ? new Pixels(bytes, Form.PNG, png.width(), png.height()) : null;
    }

    private static Pixels heic(SourcePicture source, boolean keepLocation) throws Refusal {
        int[] size = HeicSize.of(source.bytes());
        if (size == null) {
            throw new Refusal(source.label() + " is cut off, or does not say how large it is. "
                    + "Copy it again from where it comes from, or convert it to JPEG.");
        }
        if (source.bytes().length > Limits.BYTES) {
            throw new Refusal(source.label() + " is larger than the 9.5 MiB that frames take, and HEIC cannot be made "
                    + "smaller here. Convert it to JPEG first.");
        }
        byte[] bytes = source.bytes();
        if (!keepLocation) {
            // Nobody else looks at the XMP of this format.
            bytes = HeicPlace.without(bytes);
            if (PictureFacts.of(bytes).place() != null || HeicPlace.isToldByXmp(bytes)) {
                throw new Refusal(source.label() + " tells its place in a way that cannot be removed here. "
                        + "Convert it to JPEG first, or allow locations to be kept.");
            }
        }
        return new Pixels(bytes, Form.HEIC, size[0], size[1]);
    }

    private Pixels converted(SourcePicture source, MediaFormat format, PictureFacts facts, boolean keepLocation)
            throws Refusal {
        Conversion made = Conversion.of(
                PixelReader.read(source.bytes(), format, source.label()), facts.orientation(), source.label());
        Coordinates place = keepLocation ? facts.place() : null;
        byte[] bytes = place == null ? made.jpeg() : withPlace(made.jpeg(), place);
        return new Pixels(bytes.length > Limits.BYTES ? made.jpeg() : bytes, Form.JPEG, made.width(), made.height());
    }

    private byte[] withPlace(byte[] jpeg, Coordinates place) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + 4096);
        PhotoMetadata says = new PhotoMetadata(null, place, null, null, null, List.of(), null, 0);
        try {
            return exif.copy(jpeg, out, says) ? out.toByteArray() : jpeg;
        } catch (IOException e) {
            return jpeg;
        }
    }
}
