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

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.Playlist;

/**
 * A frame, ready to be shown in a list.
 *
 * @param id its id
 * @param name as people call it
 * @param owner who owns it; empty if unknown
 * @param count the cloud's rough number of photos; empty if unknown
 * @param state whether it is online, or when it was
 * @param zone where it hangs
 * @param albums its albums
 * @param objection why it must not be written, in a sentence; null if it may
 */
record FrameEntry(
        FrameId id,
        String name,
        String owner,
        String count,
        String state,
        ZoneId zone,
        List<Playlist> albums,
        @Nullable String objection) {

    FrameEntry {
        albums = List.copyOf(albums);
    }

    static FrameEntry of(Frame frame, Instant now, @Nullable String objection) {
        Integer count = frame.reportedCount();
        String name = Cells.clean(frame.name());
        return new FrameEntry(
                frame.id(),
                name.isBlank() ? frame.id().value() : name,
                Cells.clean(frame.ownerName()),
                count == null ? "" : count.toString(),
                state(frame, now),
                zone(frame),
                frame.albums(),
                objection);
    }

    /** Where it hangs; where we are if that is unknown. */
    static ZoneId zone(@Nullable Frame frame) {
        ZoneId zone = frame == null ? null : frame.zone();
        return zone == null ? ZoneId.systemDefault() : zone;
    }

    private static String state(Frame frame, Instant now) {
        Instant last = frame.lastOnlineAt();
        if (last == null) {
            return "unknown";
        }
        if (Boolean.TRUE.equals(frame.online(now))) {
            return "online";
        }
        Duration ago = Duration.between(last, now);
        return "offline "
                + (ago.toDays() > 0
                        ? ago.toDays() + " d"
                        : ago.toHours() > 0 ? ago.toHours() + " h" : ago.toMinutes() + " min");
    }
}
