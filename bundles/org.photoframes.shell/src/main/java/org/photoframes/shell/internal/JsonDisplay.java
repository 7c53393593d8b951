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

import com.google.gson.JsonObject;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;
import org.photoframes.photos.PhotoMedium.Role;

/** JSON lines on standard output: one for each event, and the last one says how it ended. */
final class JsonDisplay implements DownloadDisplay {

    private final PrintStream out;

    JsonDisplay(PrintStream out) {
        this.out = out;
    }

    @Override
    public void happened(DownloadEvent event) {
        if (event instanceof DownloadEvent.Fetched e) {
            JsonObject line = file("fetched", e.photo(), e.role(), e.file());
            line.addProperty("bytes", e.bytes());
            addIfKnown(line, "note", e.note());
            print(line);
        } else if (event instanceof DownloadEvent.Wanted e) {
            print(file("wanted", e.photo(), e.role(), e.file()));
        } else if (event instanceof DownloadEvent.Recognised e) {
            print(file("recognised", e.photo(), e.role(), e.file()));
        } else if (event instanceof DownloadEvent.Updated e) {
            print(file("updated", e.photo(), e.role(), e.file()));
        } else if (event instanceof DownloadEvent.Gone e) {
            print(file("gone", e.photo(), e.role(), e.file()));
        } else if (event instanceof DownloadEvent.Duplicate e) {
            JsonObject line = file("duplicate", e.photo(), e.role(), null);
            line.addProperty("original", e.original());
            print(line);
        } else if (event instanceof DownloadEvent.Failed e) {
            JsonObject line = file("failed", e.failure().photo(), e.failure().role(), null);
            line.addProperty("reason", e.failure().reason());
            line.addProperty("passing", e.failure().passing());
            print(line);
        } else if (event instanceof DownloadEvent.Waiting e) {
            JsonObject line = line("waiting");
            line.addProperty("reason", e.reason());
            line.addProperty("until", e.until().toString());
            print(line);
        } else if (event instanceof DownloadEvent.Listed e) {
            JsonObject line = line("listed");
            line.addProperty("photos", e.photos());
            print(line);
        }
    }

    @Override
    public void progress(DownloadProgress progress) {
        if (progress.state() == DownloadState.RUNNING) {
            JsonObject line = line("progress");
            line.addProperty("listed", progress.listed());
            line.addProperty("listing_done", progress.listingDone());
            line.addProperty("finished", progress.finished());
            line.addProperty("failed", progress.counts().failed());
            line.addProperty("bytes", progress.bytes());
            line.addProperty("bytes_per_second", Math.round(progress.bytesPerSecond()));
            print(line);
        }
    }

    @Override
    public void ended(DownloadRun run) {
        JsonObject line = line("ended");
        line.addProperty("state", run.state().name().toLowerCase(Locale.ROOT));
        addIfKnown(line, "problem", run.problem());
        line.addProperty("started", run.started().toString());
        Instant ended = run.ended();
        addIfKnown(line, "ended", ended == null ? null : ended.toString());
        Counts counts = run.counts();
        line.addProperty("listed", run.listed());
        line.addProperty("fetched", counts.fetched());
        line.addProperty("present", counts.present());
        line.addProperty("updated", counts.updated());
        line.addProperty("duplicates", counts.duplicates());
        line.addProperty("skipped", counts.skipped());
        line.addProperty("failed", counts.failed());
        line.addProperty("gone", counts.gone());
        line.addProperty("bytes", run.bytes());
        print(line);
    }

    private static JsonObject file(String event, String photo, Role role, @Nullable Path file) {
        JsonObject line = line(event);
        line.addProperty("photo", photo);
        line.addProperty("role", role.name().toLowerCase(Locale.ROOT));
        addIfKnown(line, "file", file == null ? null : file.toString().replace('\\', '/'));
        return line;
    }

    private static JsonObject line(String event) {
        JsonObject line = new JsonObject();
        line.addProperty("event", event);
        return line;
    }

    private static void addIfKnown(JsonObject line, String name, @Nullable String value) {
        if (value != null) {
            line.addProperty(name, value);
        }
    }

    private void print(JsonObject line) {
        out.println(line);
    }
}
