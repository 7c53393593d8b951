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

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.photoframes.simulator.internal.pictures.Drawing;
import org.photoframes.simulator.internal.pictures.Grain;

/** Frames with very many photos, for benchmarks and large tests. The same seed gives the same photos. */
public final class LargeWorld {
    private static final Instant OLDEST = Instant.parse("2010-01-01T08:00:00Z");
    private static final int SECONDS_APART_MOST = 5_000;
    private static final int PLACES = 500;
    private static final int SHARED_FILES = 5;
    private static final int WIDTH = 1600;
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int COMMENT = 0xFFFE;

    private LargeWorld() {}

    /** Adds a frame whose listing has so many rows with all their fields; pictures are drawn when asked for. */
    public static SimFrame frame(World world, Account owner, int count, long seed) {
        SimFrame frame = world.addFrame(owner, "Frame of " + count);
        Random random = new Random(seed);
        Instant taken = OLDEST;
        for (int i = 0; i < count; i++) {
            taken = taken.plusSeconds(1 + random.nextInt(SECONDS_APART_MOST));
            world.addPhoto(frame, photo(i, taken, random));
        }
        return frame;
    }

    /**
     * Adds a frame with so many photos of 1 to 3 MB, no two of them alike. A few files are written, which the photos
     * share behind a comment of their own; they must stay for as long as the world is served.
     *
     * @param folder where these files go; it must exist
     * @throws IOException if they cannot be written
     */
    public static SimFrame files(World world, Account owner, int count, long seed, Path folder) throws IOException {
        List<Path> shared = new ArrayList<>();
        Random random = new Random(seed);
        for (int i = 0; i < Math.min(count, SHARED_FILES); i++) {
            Drawing drawing = Drawing.of(null, "large-" + i, WIDTH, height(i), null, null);
            byte[] picture = Grain.photograph(drawing);
            Path file = folder.resolve("large-" + i + ".bin");
            // Without the marker of its start: that comes with each photo's comment.
            Files.write(file, Arrays.copyOfRange(picture, 2, picture.length));
            shared.add(file);
        }
        SimFrame frame = world.addFrame(owner, "Files of " + count);
        Instant taken = OLDEST;
        for (int i = 0; i < count; i++) {
            taken = taken.plusSeconds(1 + random.nextInt(SECONDS_APART_MOST));
            NewPhoto photo = photo(i, taken, random);
            int picture = random.nextInt(shared.size());
            world.addPhoto(frame, photo.size(WIDTH, height(picture)).bytes(opening(seed, i), shared.get(picture)));
        }
        return frame;
    }

    private static int height(int picture) {
        return 1000 + 400 * picture;
    }

    private static NewPhoto photo(int number, Instant taken, Random random) {
        NewPhoto photo = NewPhoto.photo()
                .takenAt(taken)
                .addedAt(taken.plusSeconds(random.nextInt(SECONDS_APART_MOST)))
                .originalFileName("IMG_%05d.JPG".formatted(number));
        if (random.nextInt(3) > 0) {
            int place = random.nextInt(PLACES);
            photo.placeName("Place " + place).location(place * 0.7 - 175, place * 0.2 - 50);
        }
        return random.nextInt(4) == 0 ? photo.caption("The moment numbered " + number) : photo;
    }

    /** How a JPEG begins, with a comment that no other photo has. */
    private static byte[] opening(long seed, int number) {
        byte[] text = ("photo " + number + " of seed " + seed).getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(6 + text.length)
                .putShort((short) START_OF_IMAGE)
                .putShort((short) COMMENT)
                .putShort((short) (2 + text.length))
                .put(text)
                .array();
    }
}
