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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.osgi.framework.BundleContext;
import org.osgi.framework.startlevel.FrameworkStartLevel;

/** Brings up the part of the framework that hosts things, which most commands do without. */
final class Hosting {

    private static final int LEVEL_OF_THINGS = 20;
    private static final int LEVEL_OF_THE_TERMINAL = 30;

    private final BundleContext context;
    private final BlockingQueue<ThingCommands> arrivals;

    /** @param arrivals where the commands turn up once things can be hosted */
    Hosting(BundleContext context, BlockingQueue<ThingCommands> arrivals) {
        this.context = context;
        this.arrivals = arrivals;
    }

    /** An empty folder that goes with the framework, once nothing in it writes any more. */
    Path passingFolder() throws IOException {
        return Files.createTempDirectory(context.getDataFile("").toPath(), "passing-");
    }

    /**
     * Starts it.
     *
     * @param userData the folder for what things keep
     * @param page where pages and REST are
     */
    ThingCommands start(Path userData, PageAddress page) throws CommandFailure, InterruptedException {
        // These bundles read their settings when they start, from the framework or, failing that, from here.
        System.setProperty("openhab.userdata", userData.toString());
        System.setProperty("org.apache.felix.http.host", page.host());
        System.setProperty("org.osgi.service.http.port", String.valueOf(page.port()));
        String token = page.token();
        if (token != null) {
            System.setProperty("photoframes.dashboard.token", token);
        }
        raiseTo(LEVEL_OF_THINGS);
        ThingCommands commands = arrivals.poll(30, TimeUnit.SECONDS);
        if (commands == null) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    "Things cannot be hosted here: the thing host did not come up within 30 s."
                            + " What is logged before tells why.");
        }
        return commands;
    }

    /** Offers a shell, if there is a terminal to offer it on. */
    void offerShell() {
        if (System.console() != null) {
            raiseTo(LEVEL_OF_THE_TERMINAL);
        }
    }

    private void raiseTo(int level) {
        context.getBundle(0).adapt(FrameworkStartLevel.class).setStartLevel(level);
    }
}
