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
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.Playlist;
import org.photoframes.photos.PhotoKind;

/**
 * The photos of a frame or of an album.
 *
 * @param id the frame
 * @param album null for all photos
 * @param filter only photos in which this is found
 * @param typing whether the filter is being typed
 */
record PhotosScreen(FrameId id, @Nullable Playlist album, String filter, boolean typing, Scroll scroll)
        implements Screen {

    private static final List<Hint> HINTS = List.of(
            new Hint(
                    "/",
                    "filter",
                    "Only photos with these words in date, kind, person, place or caption; Esc ends it."),
            new Hint("c", "caption", "Captions the chosen photo."),
            new Hint("C", "caption all", "Captions all photos of this list."),
            new Hint("s", "show", "Shows the chosen photo on the frame now."),
            new Hint("h", "hide", "Keeps the chosen photo out of the slide show, or brings it back."),
            Hint.BACK,
            Hint.HELP);

    private static final List<Hint> WHILE_TYPING = List.of(
            new Hint("Enter", "keep", "Keeps the filter."), new Hint("Esc", "all photos", "Shows all photos again."));

    @Override
    public Page page(Data data, Room room, Message message) {
        FrameEntry frame = data.frame(id);
        List<PhotoEntry> shown = shown(data);
        Playlist of = album;
        String note = data.photos(id).note();
        Layout layout = new Layout(
                room,
                (frame == null ? id.value() : frame.name()) + " › "
                        + (of == null ? "All photos" : Cells.clean(of.name())),
                note.isEmpty() ? shown.size() + (shown.size() == 1 ? " photo" : " photos") : note,
                "  " + PhotoRow.headings(room));
        String trouble = data.photos(id).trouble();
        if (shown.isEmpty()) {
            layout.say(nothing(data, trouble), trouble == null ? Look.FAINT : Look.BAD);
        }
        layout.list(scroll, shown.size(), room.body(), i -> PhotoRow.of(shown.get(i), room));
        if (typing) {
            String typed = "/" + Cells.tail(filter, room.columns() - 2);
            return layout.page(new Message(typed, Look.PLAIN), WHILE_TYPING, room.rows() - 2, Cells.width(typed));
        }
        return layout.page(
                filter.isEmpty() || message != Message.NONE ? message : new Message("/" + filter, Look.FAINT), HINTS);
    }

    private String nothing(Data data, @Nullable String trouble) {
        if (trouble != null) {
            return trouble;
        }
        return !filter.isEmpty() && !data.photos(id).entries().isEmpty()
                ? "No photo with \"" + filter + "\" in date, kind, person, place or caption."
                : data.photos(id).complete() ? "There is no photo." : "Reading the photos …";
    }

    private List<PhotoEntry> shown(Data data) {
        List<PhotoEntry> all = new CaptionTarget(id, album, null).entries(data);
        return filter.isEmpty()
                ? all
                : all.stream().filter(entry -> entry.matches(filter)).toList();
    }

    @Override
    public Turn on(Key key, Data data, Room room) {
        if (typing) {
            return Turn.stay(typed(key));
        }
        if (key.is("q") || key.name() == Key.Name.LEFT || (key.name() == Key.Name.ESCAPE && filter.isEmpty())) {
            return Turn.back();
        }
        if (key.name() == Key.Name.ESCAPE) {
            return Turn.stay(filtered("", false));
        }
        if (key.is("/")) {
            return Turn.stay(filtered(filter, true));
        }
        List<PhotoEntry> shown = shown(data);
        Scroll here = scroll.within(shown.size(), room.body());
        if (!shown.isEmpty() && (key.is("c") || key.is("C") || key.is("s") || key.is("h"))) {
            return write(key, data, shown, shown.get(here.selected()));
        }
        return Turn.stay(new PhotosScreen(id, album, filter, false, here.moved(key, shown.size(), room.body())));
    }

    private Turn write(Key key, Data data, List<PhotoEntry> shown, PhotoEntry photo) {
        FrameEntry frame = data.frame(id);
        String objection = frame == null ? "This frame is not in the account any more." : frame.objection();
        if (frame == null || objection != null) {
            return Turn.refuse(this, String.valueOf(objection));
        }
        if (key.is("c")) {
            return Turn.open(CaptionForm.of(new CaptionTarget(id, null, Set.of(photo.id())), photo.caption()));
        }
        if (key.is("C")) {
            Set<AssetId> ids = shown.stream().map(PhotoEntry::id).collect(Collectors.toSet());
            return Turn.open(CaptionForm.of(
                    filter.isEmpty() ? new CaptionTarget(id, album, null) : new CaptionTarget(id, null, ids)));
        }
        if (photo.photo().kind() == PhotoKind.PLACEHOLDER) {
            return Turn.refuse(this, "This photo has been announced only; there is no picture of it yet.");
        }
        boolean hidden = photo.photo().hidden();
        return Turn.open(
                key.is("s")
                        ? new Question(
                                this,
                                "Show this photo on " + frame.name() + " now?" + (hidden ? " That unhides it." : ""),
                                new Wish.Show(id, photo.id()))
                        : new Question(
                                this,
                                (hidden
                                                ? "Show this photo again in the slide show of "
                                                : "Hide this photo from the slide show of ")
                                        + frame.name() + "?",
                                new Wish.Hide(id, photo.id(), !hidden)));
    }

    private Screen typed(Key key) {
        return switch (key.name()) {
            case ENTER -> filtered(filter, false);
            case ESCAPE -> filtered("", false);
            case CLEAR -> filtered("", true);
            case BACKSPACE ->
                filter.isEmpty()
                        ? filtered("", false)
                        : filtered(filter.substring(0, filter.offsetByCodePoints(filter.length(), -1)), true);
            case TEXT -> filtered(filter + key.text(), true);
            default -> this;
        };
    }

    private PhotosScreen filtered(String words, boolean still) {
        return new PhotosScreen(id, album, words, still, Scroll.START);
    }

    @Override
    public List<Hint> hints() {
        return HINTS;
    }
}
