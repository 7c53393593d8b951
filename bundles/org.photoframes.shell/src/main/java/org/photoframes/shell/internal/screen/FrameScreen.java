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
package org.photoframes.shell.internal.screen;

import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.Playlist;

/** A frame: all its photos, and its albums. */
record FrameScreen(FrameId id, Scroll scroll) implements Screen {

    private static final int COUNT = 9;

    private static final List<Hint> HINTS = List.of(
            new Hint("Enter", "photos", "The photos of the chosen album, or all of the frame."),
            new Hint("c", "caption all", "Captions all of them; you see the captions before anything is written."),
            new Hint("r", "read again", "Reads the photos of the frame again."),
            Hint.BACK,
            Hint.HELP);

    @Override
    public Page page(Data data, Room room, Message message) {
        FrameEntry frame = data.frame(id);
        List<Playlist> albums = frame == null ? List.of() : frame.albums();
        PhotoList photos = data.photos(id);
        Layout layout = new Layout(
                room, frame == null ? id.value() : frame.name(), photos.note(), "  " + row("ALBUM", "PHOTOS", room));
        return layout.list(
                        scroll,
                        albums.size() + 1,
                        room.body(),
                        i -> i == 0
                                ? row("All photos", photos.size(), room)
                                : row(
                                        Cells.clean(albums.get(i - 1).name()),
                                        String.valueOf(albums.get(i - 1).size()),
                                        room))
                .page(message, HINTS);
    }

    private static String row(String name, String count, Room room) {
        return Cells.fit(name, room.columns() - 2 - COUNT) + Cells.right(count, COUNT);
    }

    @Override
    public Turn on(Key key, Data data, Room room) {
        FrameEntry frame = data.frame(id);
        if (frame == null || key.is("q") || key.name() == Key.Name.ESCAPE || key.name() == Key.Name.LEFT) {
            return Turn.back();
        }
        int count = frame.albums().size() + 1;
        Scroll here = scroll.within(count, room.body());
        Playlist album = here.selected() == 0 ? null : frame.albums().get(here.selected() - 1);
        if (key.is("r")) {
            return Turn.stay(this).wishing(new Wish.ReadPhotos(id));
        }
        if (key.name() == Key.Name.ENTER || key.name() == Key.Name.RIGHT) {
            return Turn.open(new PhotosScreen(id, album, "", false, Scroll.START))
                    .wishing(reading(data, album));
        }
        if (key.is("c")) {
            String objection = frame.objection();
            return objection != null
                    ? Turn.refuse(this, objection)
                    : Turn.open(CaptionForm.of(new CaptionTarget(id, album, null)))
                            .wishing(reading(data, album));
        }
        return Turn.stay(new FrameScreen(id, here.moved(key, count, room.body())));
    }

    private @Nullable Wish reading(Data data, @Nullable Playlist album) {
        return album == null || data.albums().containsKey(album.id()) ? null : new Wish.ReadAlbum(id, album.id());
    }

    @Override
    public List<Hint> hints() {
        return HINTS;
    }
}
