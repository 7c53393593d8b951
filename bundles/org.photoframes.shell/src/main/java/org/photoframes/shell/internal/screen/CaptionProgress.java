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

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.CaptionJob;

/**
 * Captions being written.
 *
 * @param target which photos
 * @param all how many photos there are
 * @param done with how many it has finished
 * @param stopping whether it was told to stop
 * @param planned whether it has begun to write; before, it reads the photos anew
 * @param waits until when it waits for the write budget; null if it does not
 * @param report what came of it; null while it runs
 */
record CaptionProgress(
        CaptionTarget target,
        int all,
        int done,
        boolean stopping,
        boolean planned,
        @Nullable Instant waits,
        CaptionJob.@Nullable Report report)
        implements Screen {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private static final List<Hint> RUNNING =
            List.of(new Hint("x", "stop", "Stops after the photo that is being written; so do Esc and Control-C."));
    private static final List<Hint> ENDED = List.of(new Hint("Enter", "back", "Back."));

    static CaptionProgress begin(CaptionTarget target, CaptionEffect effect) {
        return new CaptionProgress(target, effect.rows().size(), 0, false, false, null, null);
    }

    @Override
    public boolean busy() {
        return report == null;
    }

    @Override
    public Page page(Data data, Room room, Message message) {
        Layout layout = new Layout(room, target.title(data), "", "")
                .say(bar(room), Look.PLAIN)
                .add("", Look.PLAIN);
        CaptionJob.Report known = report;
        if (known != null) {
            report(layout, known);
        } else {
            layout.say(doing(), Look.PLAIN);
        }
        return layout.page(message, hints());
    }

    private String bar(Room room) {
        String count = " " + done + " of " + all;
        int width = Math.max(1, Math.min(50, room.columns() - count.length() - 2));
        int full = all == 0 ? width : width * Math.min(done, all) / all;
        return "[" + "#".repeat(full) + "-".repeat(width - full) + "]" + count;
    }

    private String doing() {
        Instant until = waits;
        return stopping
                ? "Stopping after the photo that is being written …"
                : !planned
                        ? "Reading the photos as they are now …"
                        : until == null
                                ? "Writing …"
                                : "Waiting until " + TIME.format(until.atZone(ZoneId.systemDefault()))
                                        + " for the next write. What is done is done; you may stop here and start again later.";
    }

    private void report(Layout layout, CaptionJob.Report known) {
        int failed = known.failures().size();
        layout.say(
                known.cancelled()
                        ? "Stopped."
                        : known.ended() != null ? "It ended early: " + Cells.clean(known.ended()) + "." : "Done.",
                known.cancelled() || known.ended() != null ? Look.BAD : Look.GOOD);
        layout.say(
                known.written() + " written, " + known.unchanged() + " needed no change, " + failed + " failed.",
                Look.PLAIN);
        if (known.cancelled() || known.ended() != null) {
            layout.say("Started again with the same caption, it goes on where it ended.", Look.FAINT);
        }
        known.failures().forEach((photo, why) -> layout.say(photo + ": " + Cells.clean(why), Look.BAD));
    }

    @Override
    public Turn on(Key key, Data data, Room room) {
        if (report != null) {
            return key.name() == Key.Name.ENTER || key.name() == Key.Name.ESCAPE || key.is("q")
                    ? Turn.back()
                    : Turn.stay(this);
        }
        return key.is("x") || key.is("q") || key.name() == Key.Name.ESCAPE || key.name() == Key.Name.INTERRUPT
                ? Turn.stay(new CaptionProgress(target, all, done, true, planned, waits, null))
                        .wishing(new Wish.Stop())
                : Turn.stay(this);
    }

    @Override
    public Screen heard(News news) {
        if (news instanceof News.JobPlanned) {
            return new CaptionProgress(target, all, done, stopping, true, null, report);
        }
        if (news instanceof News.JobMoved) {
            return new CaptionProgress(target, all, done + 1, stopping, planned, null, report);
        }
        if (news instanceof News.JobWaits wait) {
            return new CaptionProgress(target, all, done, stopping, planned, wait.until(), report);
        }
        return news instanceof News.JobEnded ended
                ? new CaptionProgress(target, all, done, stopping, true, null, ended.report())
                : this;
    }

    @Override
    public List<Hint> hints() {
        return report == null ? RUNNING : ENDED;
    }
}
