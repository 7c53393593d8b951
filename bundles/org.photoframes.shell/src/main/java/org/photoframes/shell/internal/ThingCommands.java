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
import java.io.PrintStream;

/** The commands that need things to be hosted. A service, because what it stands on is there only then. */
interface ThingCommands {

    /**
     * Shows the sample account.
     *
     * @param page where pages and REST are
     * @param told called when people have been told what there is, and may be offered more
     * @param exit whether to end once the frames are online and printed, or to wait until the program is stopped
     * @return the exit code
     * @throws IOException if the simulated cloud finds no port
     */
    int demo(String page, Runnable told, boolean exit, PrintStream out, PrintStream err)
            throws InterruptedException, IOException;

    /**
     * Hosts the things of an account until the program is stopped.
     *
     * @param told called when people have been told what there is, and may be offered more
     * @return the exit code
     */
    int serve(String page, Runnable told, AccountConfiguration configuration, PrintStream out, PrintStream err)
            throws InterruptedException;
}
