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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Hosts the configured account's frames. */
@Command(
        name = "serve",
        description = "Hosts the configured account's frames as things until it is stopped; a shell on a terminal.")
final class ServeCommand implements Callable<Integer> {

    @Mixin
    private final AccountOptions account = new AccountOptions();

    @Option(names = "--port", paramLabel = "N", description = "Port for pages and REST (default: 8090 if it is free).")
    @Nullable
    private Integer port;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description =
                    "Address of this machine for the pages (default: 127.0.0.1); others need the password that is printed.")
    @Nullable
    private String listen;

    private final CommandContext context;
    private final Hosting hosting;

    ServeCommand(CommandContext context, Hosting hosting) {
        this.context = context;
        this.hosting = hosting;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException, IOException {
        AccountConfiguration configuration = context.sources().resolve(account);
        PageAddress page = PageAddress.of(listen, port);
        try (ServeFolder folder = ServeFolder.open(configuration.serveFolder())) {
            return hosting.start(folder.path(), page)
                    .serve(
                            page.url(),
                            () -> {
                                page.tellHowToGetIn(context.out());
                                hosting.offerShell();
                            },
                            configuration,
                            context.out(),
                            context.err());
        }
    }
}
