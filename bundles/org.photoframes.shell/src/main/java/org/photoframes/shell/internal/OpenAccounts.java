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

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.photoframes.aura.AuraAccount;

/**
 * The accounts that are open in this framework, for commands inside it: they use the session that is there, and never
 * begin another one.
 *
 * @param accounts those that are open now
 * @param language of the texts that commands write
 */
record OpenAccounts(Supplier<List<AuraAccount>> accounts, Supplier<Locale> language) {

    /** A session that leaves the account open when it is closed. */
    AccountSession session(AccountOptions options) throws CommandFailure {
        List<AuraAccount> open = accounts.get();
        List<AuraAccount> matches = open.stream()
                .filter(each -> options.account == null || each.key().equals(options.account))
                .toList();
        if (matches.size() == 1) {
            return AccountSession.lent(matches.get(0), language.get().getLanguage());
        }
        String keys = open.stream().map(AuraAccount::key).sorted().collect(Collectors.joining(", "));
        if (open.isEmpty()) {
            throw new CommandFailure(ExitCode.FAILED, "No account is open here. Add a thing for it.");
        }
        throw new CommandFailure(
                ExitCode.WRONG_USAGE,
                options.account == null
                        ? "Several accounts are open: choose one with --account. There are: " + keys + "."
                        : "No account \"" + options.account + "\" is open here. There are: " + keys + ".");
    }
}
