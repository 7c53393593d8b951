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

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionListener;

/** Tells people how captioning goes, in lines that do not get in the way of results. */
final class CaptionDisplay implements CaptionListener {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final CommandContext context;
    private int photos;
    private int done;

    CaptionDisplay(CommandContext context) {
        this.context = context;
    }

    @Override
    public void planned(int all, int writes, Duration time) {
        photos = all;
        String lasts = time.isZero()
                ? ""
                : "; Aura bears few writes at a time, so that takes at least "
                        + Math.max(1, time.plusSeconds(59).toMinutes()) + " min";
        context.err().println(all + (all == 1 ? " photo" : " photos") + ", " + writes + " writes" + lasts + ".");
    }

    @Override
    public void captioned(AssetId photo, boolean written) {
        done++;
        if (written) {
            context.err().println(done + " of " + photos + ": " + photo);
        }
    }

    @Override
    public void waiting(Instant until) {
        context.err()
                .println("Waiting until "
                        + TIME.format(until.truncatedTo(ChronoUnit.SECONDS).atZone(ZoneId.systemDefault()))
                        + " for the next write. What is done is done; you may stop here and start again later.");
    }
}
