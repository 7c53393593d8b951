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
package org.photoframes.shell.internal;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Frame;
import org.photoframes.aura.Playlist;
import org.photoframes.aura.UserId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the account's frames. */
@Command(name = "frames", description = "Lists the account's frames: id, name, owner, photos, online, albums.")
final class FramesCommand implements Callable<Integer> {

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @Option(names = "--json", description = "Print one JSON document instead of a table.")
    private boolean json;

    private final CommandContext context;

    FramesCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        try (AccountSession session = context.open(account)) {
            List<Frame> frames = session.frames();
            UserId user = session.account().health().user();
            Instant now = context.clock().instant();
            if (json) {
                context.out()
                        .println(new GsonBuilder()
                                .disableHtmlEscaping()
                                .serializeNulls()
                                .setPrettyPrinting()
                                .create()
                                .toJson(document(frames, user, now)));
            } else {
                print(frames, user, now);
            }
        }
        return ExitCode.DONE.value();
    }

    private static JsonObject document(List<Frame> frames, @Nullable UserId user, Instant now) {
        JsonArray list = new JsonArray();
        for (Frame frame : frames) {
            JsonObject entry = new JsonObject();
            entry.addProperty("id", frame.id().value());
            entry.addProperty("name", frame.name());
            entry.addProperty("owner", frame.ownerName());
            entry.addProperty("own", user == null ? null : (Boolean) user.equals(frame.owner()));
            entry.addProperty("reported_count", frame.reportedCount());
            entry.addProperty("online", frame.online(now));
            Instant seen = frame.lastOnlineAt();
            entry.addProperty("last_online_at", seen == null ? null : seen.toString());
            JsonArray albums = new JsonArray();
            for (Playlist album : frame.albums()) {
                JsonObject item = new JsonObject();
                item.addProperty("id", album.id().value());
                item.addProperty("name", album.name());
                item.addProperty("count", album.size());
                albums.add(item);
            }
            entry.add("albums", albums);
            list.add(entry);
        }
        JsonObject document = new JsonObject();
        document.add("frames", list);
        return document;
    }

    private void print(List<Frame> frames, @Nullable UserId user, Instant now) {
        if (frames.isEmpty()) {
            context.err().println("This account has no frames.");
            return;
        }
        TextTable table = new TextTable("NAME", "ID", "OWNER", "PHOTOS", "ONLINE", "ALBUMS");
        for (Frame frame : frames) {
            Boolean online = frame.online(now);
            Integer count = frame.reportedCount();
            table.row(
                    orDash(frame.name()),
                    frame.id().value(),
                    user != null && user.equals(frame.owner()) ? "you" : orDash(frame.ownerName()),
                    count == null ? "-" : "about " + count,
                    online == null ? "unknown" : online ? "yes" : "no, last seen " + frame.lastOnlineAt(),
                    frame.albums().stream().map(Playlist::name).collect(Collectors.joining(", ")));
        }
        table.print(context.out());
    }

    private static String orDash(@Nullable String text) {
        return text == null ? "-" : text;
    }
}
