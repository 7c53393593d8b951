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
import org.photoframes.aura.FrameId;

/** All frames of the account. */
record FramesScreen(Scroll scroll) implements Screen {

    private static final int WIDE = 60;
    private static final int COUNT = 7;
    private static final int STATE = 14;
    private static final int OWNER = 16;
    private static final int ACCESS = 10;

    private static final List<Hint> HINTS = List.of(
            new Hint("Enter", "open", "The albums and photos of the chosen frame."),
            new Hint("r", "read again", "Reads the frames again."),
            Hint.QUIT,
            Hint.HELP);

    @Override
    public Page page(Data data, Room room, Message message) {
        int count = data.frames().size();
        Layout layout = new Layout(
                room,
                "Frames",
                count == 0 ? "" : count + (count == 1 ? " frame" : " frames"),
                "  " + row("FRAME", "PHOTOS", "STATE", "OWNER", "ACCESS", room));
        if (count == 0) {
            layout.say("No frame yet; r reads them again.", Look.FAINT);
        }
        return layout.list(scroll, count, room.body(), i -> row(data.frames().get(i), room))
                .page(message, HINTS);
    }

    private static String row(FrameEntry frame, Room room) {
        String access = frame.objection() == null ? "read/write" : "read only";
        return row(frame.name(), frame.count(), frame.state(), frame.owner(), access, room);
    }

    private static String row(String name, String count, String state, String owner, String access, Room room) {
        boolean wide = room.columns() >= WIDE;
        int rest = room.columns() - 2 - COUNT - 1 - STATE - (wide ? OWNER + ACCESS + 2 : 0);
        return Cells.fit(name, rest) + Cells.right(count, COUNT) + " " + Cells.fit(state, STATE)
                + (wide ? " " + Cells.fit(owner, OWNER) + " " + Cells.fit(access, ACCESS) : "");
    }

    @Override
    public Turn on(Key key, Data data, Room room) {
        int count = data.frames().size();
        Scroll here = scroll.within(count, room.body());
        if (key.is("q") || key.name() == Key.Name.ESCAPE) {
            return Turn.back();
        }
        if (key.is("r")) {
            return Turn.stay(this).wishing(new Wish.ReadFrames());
        }
        if ((key.name() == Key.Name.ENTER || key.name() == Key.Name.RIGHT) && count > 0) {
            FrameId frame = data.frames().get(here.selected()).id();
            PhotoList known = data.photos(frame);
            boolean read = known.complete() || (!known.entries().isEmpty() && known.trouble() == null);
            return Turn.open(new FrameScreen(frame, Scroll.START)).wishing(read ? null : new Wish.ReadPhotos(frame));
        }
        return Turn.stay(new FramesScreen(here.moved(key, count, room.body())));
    }

    @Override
    public List<Hint> hints() {
        return HINTS;
    }
}
