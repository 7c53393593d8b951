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

/** Where the text screen is shown. */
interface TextScreen {

    /**
     * Shows it until people leave it.
     *
     * @throws CommandFailure if there is no terminal for it, or no account
     */
    ExitCode show(CommandContext context, AccountOptions account)
            throws CommandFailure, InterruptedException, IOException;
}
