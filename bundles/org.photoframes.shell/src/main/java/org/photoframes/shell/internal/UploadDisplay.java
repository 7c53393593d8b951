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

import java.io.PrintStream;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;

/** Tells people how an upload goes, in lines that do not get in the way of results. */
final class UploadDisplay implements UploadListener {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final PrintStream err;
    private final boolean dryRun;

    UploadDisplay(PrintStream err, boolean dryRun) {
        this.err = err;
        this.dryRun = dryRun;
    }

    @Override
    public void happened(UploadEvent event) {
        if (event instanceof UploadEvent.Prepared e && (dryRun || e.remark() != null)) {
            err.println(e.picture() + ": " + Sizes.bytes(e.bytes()) + ", " + e.width() + " x " + e.height() + ", taken "
                    + e.taken() + (e.remark() == null ? "" : ". " + e.remark()));
        } else if (event instanceof UploadEvent.AlreadyThere e) {
            err.println(e.picture() + ": is in the cloud already (" + e.asset() + "), and not sent again.");
        } else if (event instanceof UploadEvent.Uploaded e) {
            err.println(e.picture() + ": sent");
        } else if (event instanceof UploadEvent.OnFrame e) {
            err.println(e.picture() + ": on the frame (" + e.asset() + ")");
        } else if (event instanceof UploadEvent.Waiting e) {
            err.println("Waiting until " + TIME.format(e.until().atZone(ZoneId.systemDefault())) + ": " + e.reason()
                    + " What is not sent is kept; you may stop here and upload again later.");
        } else if (event instanceof UploadEvent.Failed e) {
            err.println(e.picture() + ": " + e.reason());
        }
    }
}
