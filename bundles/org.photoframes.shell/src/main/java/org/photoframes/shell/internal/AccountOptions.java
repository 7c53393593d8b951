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

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import picocli.CommandLine.Option;

/** The options that every command with an account has. There is none for the password: others could read it. */
final class AccountOptions {

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Configuration file (default: ~/etc/aura/credentials.ini).")
    @Nullable
    Path config;

    @Option(names = "--email", paramLabel = "ADDRESS", description = "E-mail address of the Aura account.")
    @Nullable
    String email;

    /** Only in consoles, where the accounts are open already. */
    @Option(names = "--account", paramLabel = "THING", description = "Which account, if several are open.")
    @Nullable
    String account;
}
