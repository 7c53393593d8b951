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

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.Playlist;
import org.photoframes.aura.PlaylistId;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoKind;

/** Somebody who walks through the screens, without a terminal. */
final class Walk {

    static final FrameId HALLWAY = new FrameId("f1");
    static final FrameId GRANDMA = new FrameId("f2");
    static final PlaylistId HOLIDAYS = new PlaylistId("p1");
    static final String REFUSAL =
            "Grandma is not yours; if its owner agrees, allow writing to it in the configuration.";

    private final Room room;
    private Desk desk = Desk.start(Locale.ENGLISH);
    private final List<Wish> wishes = new ArrayList<>();

    Walk(int columns, int rows) {
        room = new Room(columns, rows);
    }

    /** With two frames and four photos read. */
    static Walk withPhotos(int columns, int rows) {
        Walk walk = new Walk(columns, rows);
        walk.hear(frames());
        walk.hear(new News.Photos(HALLWAY, photos(), true));
        walk.hear(new News.Album(HOLIDAYS, Set.of(new AssetId("a1"), new AssetId("a2"), new AssetId("a4"))));
        return walk;
    }

    static News frames() {
        return new News.Frames(List.of(
                new FrameEntry(
                        HALLWAY,
                        "Hallway",
                        "Mira Example",
                        "4",
                        "online",
                        ZoneId.of("Europe/Vienna"),
                        List.of(new Playlist(HOLIDAYS, "Holidays", 3), new Playlist(new PlaylistId("p2"), "家族", 12)),
                        null),
                new FrameEntry(
                        GRANDMA, "Grandma", "Jo Example", "", "offline 3 d", ZoneOffset.UTC, List.of(), REFUSAL)));
    }

    static List<PhotoEntry> photos() {
        return List.of(
                photo("a1", "2025-03-31", PhotoKind.PHOTO, "Mira Example", "In the garden", false),
                photo("a2", "2024-07-01", PhotoKind.VIDEO, "Jo Example", null, true),
                photo("a3", null, PhotoKind.PLACEHOLDER, null, null, false),
                photo("a4", "2023-12-24", PhotoKind.LIVE_PHOTO, "小林", "家族写真、祖父母の家の庭で、みんなで一緒に夏の終わりの午後に撮りました", false));
    }

    static PhotoEntry photo(
            String id,
            @Nullable String day,
            PhotoKind kind,
            @Nullable String person,
            @Nullable String caption,
            boolean hidden) {
        Instant taken = day == null ? null : LocalDate.parse(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
        return PhotoEntry.of(
                new AssetId(id),
                new Photo(id, kind, taken, null, null, null, caption, person, List.of(), 0, hidden),
                caption == null ? List.of() : List.of(caption),
                day == null ? "" : day);
    }

    Walk press(Key.Name... keys) {
        for (Key.Name name : keys) {
            press(Key.of(name));
        }
        return this;
    }

    Walk type(String text) {
        text.codePoints().forEach(c -> press(Key.typed(Character.toString(c))));
        return this;
    }

    private void press(Key key) {
        Desk.Next next = desk.after(key, room);
        desk = next.desk();
        Wish wish = next.wish();
        if (wish != null) {
            wishes.add(wish);
        }
    }

    Walk hear(News news) {
        desk = desk.after(news);
        return this;
    }

    Desk desk() {
        return desk;
    }

    List<Wish> wishes() {
        return wishes;
    }

    List<String> lines() {
        Page page = desk.page(room);
        assertThat(page.lines()).hasSize(room.rows());
        assertThat(page.lines()).allMatch(line -> Cells.width(line.text()) <= room.columns());
        return page.lines().stream().map(line -> line.text().stripTrailing()).toList();
    }

    String text() {
        return lines().stream().collect(Collectors.joining("\n"));
    }

    /**
     * The screen is as it was when somebody looked at it and found it good. With {@code -Dpictures=FOLDER} the pictures are
     * drawn there, to be looked at.
     */
    void looksLike(String picture) throws IOException {
        String name = picture + "-" + room.columns() + "x" + room.rows() + ".txt";
        String folder = System.getProperty("pictures");
        if (folder != null) {
            Files.writeString(Path.of(folder, name), text() + "\n");
        }
        try (InputStream bytes = Walk.class.getResourceAsStream(name)) {
            assertThat(bytes).as(name).isNotNull();
            assertThat(text() + "\n").isEqualTo(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
