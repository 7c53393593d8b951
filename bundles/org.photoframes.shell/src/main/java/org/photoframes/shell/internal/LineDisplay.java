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
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;

/** A line for each file on standard output, and what went wrong on standard error: for logs and pipes. */
final class LineDisplay implements DownloadDisplay {

    private final PrintStream out;
    private final PrintStream err;

    LineDisplay(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void happened(DownloadEvent event) {
        String line = DownloadTexts.line(event);
        if (line != null) {
            boolean trouble = event instanceof DownloadEvent.Failed || event instanceof DownloadEvent.Waiting;
            (trouble ? err : out).println(line);
        }
    }

    @Override
    public void progress(DownloadProgress progress) {
        // Every file has its line.
    }

    @Override
    public void ended(DownloadRun run) {
        // The command says how it ended.
    }
}
