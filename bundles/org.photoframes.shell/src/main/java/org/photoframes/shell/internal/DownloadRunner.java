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

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.photoframes.aura.AccountHealth.SessionState;
import org.photoframes.aura.Frame;
import org.photoframes.download.DownloadJob;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;

/** Runs a download in front of whoever typed the command. */
final class DownloadRunner {

    private static final long TICK_MILLIS = 250;

    private final CommandContext context;
    private final AccountSession session;
    private final DownloadDisplay display;
    private final boolean json;

    DownloadRunner(CommandContext context, AccountSession session, boolean json) {
        this.context = context;
        this.session = session;
        this.json = json;
        display = json
                ? new JsonDisplay(context.out())
                : context.terminal() ? new BarDisplay(context.err()) : new LineDisplay(context.out(), context.err());
    }

    /** Returns when it is over, with the exit code that says how it ended. */
    ExitCode run(Frame frame, DownloadPlan plan) throws CommandFailure, InterruptedException {
        DownloadJob job;
        try {
            job = context.downloads().start(session.account().photos(frame.id()), plan, event -> {
                synchronized (display) {
                    display.happened(event);
                }
            });
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, String.valueOf(e.getMessage()));
        }
        DownloadRun run;
        try {
            run = awaited(job);
        } finally {
            job.cancel();
        }
        synchronized (display) {
            display.ended(run);
        }
        return told(frame, plan, run);
    }

    private DownloadRun awaited(DownloadJob job) throws InterruptedException {
        Future<DownloadRun> end = job.run().toCompletableFuture();
        int ticks = 0;
        while (true) {
            try {
                return end.get(TICK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                // A terminal shows four pictures a second; a program that reads JSON is told every ten seconds.
                if (!json || ++ticks % 40 == 0) {
                    synchronized (display) {
                        display.progress(job.progress());
                    }
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException("a download ends, it does not fail", e.getCause());
            }
        }
    }

    private ExitCode told(Frame frame, DownloadPlan plan, DownloadRun run) {
        if (!json) {
            String name = frame.name();
            context.out()
                    .println(DownloadTexts.summary(
                            name == null ? frame.id().value() : name, run, plan.folder(), plan.dryRun()));
        }
        String problem = run.problem();
        if (run.state() == DownloadState.FAILED) {
            context.err().println("photoframes: " + problem);
            SessionState state = session.account().health().session();
            return state == SessionState.REFUSED || state == SessionState.LOCKED
                    ? ExitCode.LOGIN_REFUSED
                    : ExitCode.FAILED;
        }
        if (run.state() == DownloadState.CANCELLED) {
            context.err().println("photoframes: Stopped. Start it again to continue.");
            return ExitCode.INTERRUPTED;
        }
        if (!run.failures().isEmpty()) {
            context.err().println("photoframes: These could not be fetched:");
            run.failures().forEach(failure -> context.err().println("  " + DownloadTexts.failure(failure)));
            return ExitCode.SOME_FAILED;
        }
        return ExitCode.DONE;
    }
}
