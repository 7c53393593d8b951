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

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.felix.service.command.CommandSession;
import org.eclipse.jdt.annotation.Nullable;
import org.jline.terminal.Terminal;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.photoframes.aura.AuraAccount;
import org.photoframes.cloud.CloudException;
import org.photoframes.shell.internal.screen.ScreenLoop;

/** The text screen as a command of a shell inside the framework, for the accounts that are open there. */
@Component(
        service = ScreenCommand.class,
        property = {"osgi.command.scope=photoframes", "osgi.command.function=tui"})
public final class ScreenCommand {

    /** Where Gogo's and Karaf's shells keep the terminal of a session. */
    private static final List<String> TERMINALS = List.of(".terminal", ".jline.terminal");

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<AuraAccount> accounts = List.of();

    /** {@code tui}: for the only account. */
    public @Nullable String tui(CommandSession session) {
        List<AuraAccount> open = accounts;
        return open.isEmpty()
                ? "No account is open here. Add a thing for it, or start one with \"serve\"."
                : open.size() == 1
                        ? show(session, open.get(0))
                        : "Several accounts are open: name one, as in \"tui "
                                + open.get(0).key() + "\". There are: " + keys(open) + ".";
    }

    /** {@code tui ACCOUNT}: for the account with that key. */
    public @Nullable String tui(CommandSession session, String key) {
        List<AuraAccount> open = accounts;
        for (AuraAccount account : open) {
            if (account.key().equals(key)) {
                return show(session, account);
            }
        }
        return "No account \"" + key + "\" is open here" + (open.isEmpty() ? "." : ". There are: " + keys(open) + ".");
    }

    private static String keys(List<AuraAccount> open) {
        return open.stream().map(AuraAccount::key).sorted().collect(Collectors.joining(", "));
    }

    private static @Nullable String show(CommandSession session, AuraAccount account) {
        for (String name : TERMINALS) {
            if (session.get(name) instanceof Terminal terminal
                    && !terminal.getType().startsWith(Terminal.TYPE_DUMB)) {
                // It is not ours to close, and neither is the account.
                AccountSession words = new AccountSession(account, Map.of(), "");
                new ScreenLoop(
                                terminal,
                                false,
                                account,
                                failure -> words(words, failure),
                                InstantSource.system(),
                                Locale.getDefault())
                        .run();
                return null;
            }
        }
        return "The text screen needs a terminal; this shell has none.";
    }

    private static String words(AccountSession session, CloudException failure) {
        return failure instanceof CloudException.NotAllowed
                ? "Nothing was done: " + failure.getMessage() + ". For a thing, that is its parameter writeAccess."
                : session.words(failure);
    }
}
