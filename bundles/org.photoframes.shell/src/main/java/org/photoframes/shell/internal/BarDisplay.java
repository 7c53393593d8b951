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

/** A progress bar at the foot of a terminal; only what people should know scrolls by above it. */
final class BarDisplay implements DownloadDisplay {

    private static final String ERASE = "\r\u001b[K";

    private final PrintStream terminal;

    BarDisplay(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void happened(DownloadEvent event) {
        String line = event instanceof DownloadEvent.Wanted ? DownloadTexts.line(event) : DownloadTexts.trouble(event);
        if (line != null) {
            terminal.println(ERASE + line);
        }
    }

    @Override
    public void progress(DownloadProgress progress) {
        terminal.print(ERASE + DownloadTexts.bar(progress));
        terminal.flush();
    }

    @Override
    public void ended(DownloadRun run) {
        terminal.print(ERASE);
        terminal.flush();
    }
}
