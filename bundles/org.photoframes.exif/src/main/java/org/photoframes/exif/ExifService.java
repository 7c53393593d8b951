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
package org.photoframes.exif;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.annotation.versioning.ProviderType;
import org.photoframes.exif.internal.PictureFiles;
import org.photoframes.photos.Photo;

/**
 * The OSGi service for what picture files say about themselves. Files are hostile: damaged, cut off, huge or mislabelled
 * ones end in a result that says so, never in an exception, and no file is ever worse than before. Memory does not
 * grow with the size of a file.
 */
@ProviderType
public interface ExifService {

    /** Which version of the rules writes: when it grows, files that were written earlier should be written again. */
    int VERSION = 1;

    /** What to do about a different value that the file has already. */
    enum Existing {
        /** Leave it; only gaps are filled. */
        KEEP,
        /** Replace it. */
        REPLACE
    }

    /**
     * Reads a file and its sidecar, if it has one. What the file itself says goes before the sidecar.
     *
     * @throws IOException if the file cannot be opened or read at all
     */
    ReadResult read(Path file) throws IOException;

    /**
     * Makes a file say what is known of it: in a JPEG itself, leaving its compressed picture as it is byte for byte; for
     * all other formats in a sidecar beside it, {@code NAME.EXT.xmp}. A file is replaced in one step by a new one that
     * is already on the disk, so that a crash leaves either the old one or the new one. Writing the same again changes
     * nothing.
     *
     * @param metadata what it shall say; what is null or empty there stays as it is in the file
     * @param existing what to do about different values
     * @throws IOException if the disk cannot be read or written; the file is then as it was
     */
    WriteResult write(Path file, PhotoMetadata metadata, Existing existing) throws IOException;

    /**
     * Writes a JPEG that is in memory, with its metadata filled in: the bytes are those that the file would have after
     * {@link #write} with {@link Existing#KEEP}.
     *
     * @param picture the JPEG
     * @param out takes the bytes; not closed
     * @param metadata what it shall say
     * @return false if the picture is no whole JPEG or cannot take the metadata. What the stream has taken until then is
     *     worth nothing; written to a file as it is and given to {@link #write}, the picture gets what it can get, and
     *     the reason is told
     * @throws IOException if the stream failed
     */
    boolean copy(byte[] picture, OutputStream out, PhotoMetadata metadata) throws IOException;

    /**
     * Looks whether a file is whole, as far as its format tells: a JPEG to its last segment, others by the lengths that
     * they declare.
     *
     * @return a sentence that says what is wrong; null if nothing is
     * @throws IOException if the file cannot be opened or read at all
     */
    @Nullable
    String damage(Path file) throws IOException;

    /**
     * What the file of a photo shall say. The moment gets the offset of the zone that its place is in, else of the zone of
     * its collection, else of the fallback. May ask for the place of a name, if such a service is installed.
     *
     * @param photo what is known
     * @param collection the name of the collection, such as the frame; becomes a keyword beside the albums
     * @param collectionZone the zone that the collection lives in; null if unknown
     * @param fallback the zone for everything else
     */
    PhotoMetadata describe(Photo photo, String collection, @Nullable ZoneId collectionZone, ZoneId fallback)
            throws InterruptedException;

    /**
     * The service outside OSGi, for programs and tests. It holds nothing open.
     *
     * @param zones tells the zone of a place; null if nobody can
     * @param places tells where the place of a name is; null if nobody shall be asked
     */
    static ExifService create(@Nullable ZoneLookup zones, @Nullable PlaceLookup places) {
        return new PictureFiles(zones, places);
    }
}
