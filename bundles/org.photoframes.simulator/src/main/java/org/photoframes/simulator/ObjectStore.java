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

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.internal.pictures.Clip;
import org.photoframes.simulator.internal.pictures.Drawing;
import org.photoframes.simulator.internal.pictures.Jpeg;
import org.photoframes.simulator.internal.pictures.Painter;

/** The bytes behind file names: drawn when first asked for, or put here as an upload would. */
public final class ObjectStore {
    private static final int MOST_DRAWN = 48;
    private static final double LIVE_SECONDS = 2.5;

    private record Film(Drawing drawing, double seconds) {}

    private final Map<String, Stored> put = new ConcurrentHashMap<>();
    private final Map<String, Drawing> drawings = new ConcurrentHashMap<>();
    private final Map<String, Film> clips = new ConcurrentHashMap<>();
    private final Map<String, byte[]> drawn = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, byte[]> eldest) {
            return size() > MOST_DRAWN;
        }
    };

    ObjectStore() {}

    /** Stores bytes under a file name, as the upload to S3 does. */
    public void put(String fileName, byte[] bytes) {
        put.put(fileName, Stored.of(bytes.clone()));
    }

    /** Stores a file of this machine under a file name; it is read whenever somebody asks for it. */
    public void put(String fileName, Path file) {
        put.put(fileName, Stored.of(file));
    }

    public boolean has(String fileName) {
        return put.containsKey(fileName) || drawings.containsKey(fileName) || clips.containsKey(fileName);
    }

    void made(SimAsset asset, NewPhoto photo) {
        String still = asset.fileName();
        String video = asset.videoFileName();
        if (still != null && photo.still != null) {
            put.put(still, photo.still);
            still = null;
        }
        if (video != null && photo.film != null) {
            put.put(video, photo.film);
            video = null;
        }
        Drawing drawing = Drawing.of(
                photo.motif,
                asset.id(),
                photo.width,
                photo.height,
                photo.caption != null ? photo.caption : photo.placeName,
                photo.takenAt);
        if (still != null) {
            drawings.put(still, drawing);
        }
        if (video != null) {
            clips.put(video, new Film(drawing, photo.kind == MediaKind.LIVE_PHOTO ? LIVE_SECONDS : photo.seconds));
        }
    }

    /** What is under a file name, null if nothing is. */
    public @Nullable Stored stored(String fileName) {
        Stored known = put.get(fileName);
        if (known != null) {
            return known;
        }
        byte[] bytes = drawnBytes(fileName);
        return bytes == null ? null : Stored.of(bytes);
    }

    /** The bytes under a file name, null if there are none. The array is shared: do not change it. */
    public byte @Nullable [] read(String fileName) {
        Stored known = put.get(fileName);
        return known == null ? drawnBytes(fileName) : known.read();
    }

    private byte @Nullable [] drawnBytes(String fileName) {
        synchronized (drawn) {
            byte[] known = drawn.get(fileName);
            if (known != null) {
                return known;
            }
            byte[] made = draw(fileName);
            if (made != null && clips.containsKey(fileName)) {
                // A film notes when it was made: a second one would have other bytes.
                put.put(fileName, Stored.of(made));
            } else if (made != null) {
                drawn.put(fileName, made);
            }
            return made;
        }
    }

    private byte @Nullable [] draw(String fileName) {
        Drawing still = drawings.get(fileName);
        if (still != null) {
            return Jpeg.encode(Painter.paint(still), 0.85f);
        }
        Film film = clips.get(fileName);
        return film == null ? null : Clip.record(film.drawing(), film.seconds());
    }
}
