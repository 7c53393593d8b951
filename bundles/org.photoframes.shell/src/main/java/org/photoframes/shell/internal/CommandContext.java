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
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadService;

/**
 * What commands work with.
 *
 * @param accounts opens accounts
 * @param downloads downloads photos
 * @param stateFiles keeps their state
 * @param sources the configuration
 * @param time the time
 * @param out for results
 * @param err for messages to people
 * @param terminal whether somebody watches
 * @param open the accounts that are open already; null where commands open their own
 */
record CommandContext(
        AuraAccounts accounts,
        DownloadService downloads,
        StateFiles stateFiles,
        ConfigurationSources sources,
        Timekeeper time,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        @Nullable OpenAccounts open) {

    AccountSession open(AccountOptions options) throws CommandFailure {
        return open == null ? open(sources.resolve(options)) : open.session(options);
    }

    AccountSession open(AccountConfiguration configuration) {
        return new AccountSession(
                accounts.open(configuration.settings(), stateFiles.in(configuration.stateFile()), time), configuration);
    }

    /**
     * The commands that need an account, wherever it comes from.
     *
     * @param uploads null without the upload bundle
     * @param screen where the text screen is shown
     */
    List<Object> accountCommands(Supplier<@Nullable PictureUploads> uploads, TextScreen screen) {
        return List.of(
                new FramesCommand(this),
                new CountCommand(this),
                new DownloadCommand(this),
                new ExportCommand(this),
                new VerifyCommand(this),
                new CaptionCommand(this),
                new ShowCommand(this),
                new NextCommand(this),
                new BackCommand(this),
                new PhotosCommand.Hide(this),
                new PhotosCommand.Unhide(this),
                new PhotosCommand.Remove(this),
                new UploadCommand(this, uploads),
                new TuiCommand(this, screen));
    }

    InstantSource clock() {
        return time;
    }
}
