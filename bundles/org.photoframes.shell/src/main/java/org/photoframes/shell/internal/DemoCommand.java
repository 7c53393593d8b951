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
import org.eclipse.jdt.annotation.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the whole thing without an account. */
@Command(name = "demo", description = "Starts a simulated cloud with a sample account, and its frames as things.")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "N", description = "Port for pages and REST (default: 8090 if it is free).")
    @Nullable
    private Integer port;

    @Option(names = "--exit", description = "Wait until all sample frames are online, print their channels, and end.")
    private boolean exit;

    private final CommandContext context;
    private final Hosting hosting;

    DemoCommand(CommandContext context, Hosting hosting) {
        this.context = context;
        this.hosting = hosting;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        PageAddress page = PageAddress.of(null, port);
        try {
            return hosting.start(hosting.passingFolder(), page)
                    .demo(page.url(), hosting::offerShell, exit, context.out(), context.err());
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, "The simulated cloud cannot start: " + e.getMessage() + ".");
        }
    }
}
