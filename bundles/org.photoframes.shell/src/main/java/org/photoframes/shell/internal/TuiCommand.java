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
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The text screen. */
@Command(name = "tui", description = "A screen to look through frames, albums and photos, and to caption them.")
final class TuiCommand implements Callable<Integer> {

    @Mixin
    private final AccountOptions account = new AccountOptions();

    private final CommandContext context;
    private final TextScreen screen;

    TuiCommand(CommandContext context, TextScreen screen) {
        this.context = context;
        this.screen = screen;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        return screen.show(context, account).value();
    }
}
