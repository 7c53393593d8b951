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

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;
import org.photoframes.download.Failure;

/** What there is to say of a download, in sentences. */
final class DownloadTexts {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final int BAR = 24;

    private DownloadTexts() {}

    /** A line for the event; null if it is not worth one. */
    static @Nullable String line(DownloadEvent event) {
        if (event instanceof DownloadEvent.Fetched e) {
            return e.file() + "  " + Sizes.bytes(e.bytes()) + (e.note() == null ? "" : "  (" + e.note() + ")");
        }
        if (event instanceof DownloadEvent.Wanted e) {
            return e.file() + "  would be fetched";
        }
        if (event instanceof DownloadEvent.Recognised e) {
            return e.file() + "  was here already";
        }
        if (event instanceof DownloadEvent.Updated e) {
            return e.file() + "  caption, date or place updated";
        }
        if (event instanceof DownloadEvent.Duplicate e) {
            return e.photo() + "  is the same picture as " + e.original();
        }
        return trouble(event);
    }

    /** A line for an event that people should see even while a progress bar tells the rest; null for others. */
    static @Nullable String trouble(DownloadEvent event) {
        if (event instanceof DownloadEvent.Failed e) {
            return failure(e.failure());
        }
        if (event instanceof DownloadEvent.Gone e) {
            return e.file() + "  is not in the cloud any more; the file stays";
        }
        if (event instanceof DownloadEvent.Waiting e) {
            return "Waiting until " + CLOCK.format(e.until().atZone(ZoneId.systemDefault())) + ": " + e.reason();
        }
        if (event instanceof DownloadEvent.Fetched e && e.note() != null) {
            return e.file() + "  " + e.note();
        }
        return null;
    }

    /** Such as {@code [######      ] 31/99  2 failed  1.2 MB/s  0:42 left}. */
    static String bar(DownloadProgress progress) {
        Counts counts = progress.counts();
        int full = (int) Math.round(progress.percent() / 100 * BAR);
        StringBuilder text = new StringBuilder("[")
                .append("#".repeat(full))
                .append(" ".repeat(BAR - full))
                .append("] ")
                .append(progress.finished())
                .append('/')
                .append(progress.listed())
                .append(progress.listingDone() ? "" : "+");
        append(text, counts.skipped(), "skipped");
        append(text, counts.failed(), "failed");
        if (progress.state() == DownloadState.PAUSED) {
            text.append("  paused");
        } else {
            text.append("  ").append(Sizes.bytes(progress.bytesPerSecond())).append("/s");
            Duration remaining = progress.remaining();
            text.append(remaining == null ? "" : "  " + Sizes.time(remaining) + " left");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, int count, String word) {
        if (count > 0) {
            text.append("  ").append(count).append(' ').append(word);
        }
    }

    /** What became of it, in one sentence. */
    static String summary(String frame, DownloadRun run, Path folder, boolean dryRun) {
        Counts counts = run.counts();
        List<String> parts = new ArrayList<>();
        parts.add(counts.fetched() + " new");
        parts.add(counts.present() + " here before"
                + (counts.updated() > 0 ? " (" + counts.updated() + " of them updated)" : ""));
        part(parts, counts.duplicates(), "the same as another");
        part(parts, counts.skipped(), "not asked for");
        part(parts, counts.failed(), "failed");
        part(parts, counts.gone(), "not in the cloud any more");
        Instant ended = run.ended();
        String time = ended == null ? "" : " in " + Sizes.time(Duration.between(run.started(), ended));
        return dryRun
                ? frame + ": " + (run.listed() - counts.present() - counts.skipped()) + " would be fetched, "
                        + counts.present() + " are here, " + counts.skipped()
                        + " are not asked for. Nothing was written."
                : frame + ": " + String.join(", ", parts) + "; " + Sizes.bytes(run.bytes()) + time + ", in " + folder;
    }

    static String failure(Failure failure) {
        return failure.photo() + "  " + failure.role().name().toLowerCase(Locale.ROOT) + " failed: " + failure.reason()
                + (failure.passing() ? "; a later download may get it" : "");
    }

    private static void part(List<String> parts, int count, String words) {
        if (count > 0) {
            parts.add(count + " " + words);
        }
    }
}
