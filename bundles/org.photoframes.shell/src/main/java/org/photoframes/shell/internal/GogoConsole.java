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

import java.util.Hashtable;
import java.util.Locale;
import java.util.Map;
import org.apache.felix.service.command.CommandSession;
import org.apache.karaf.shell.api.console.SessionFactory;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * {@code photoframes:auraframes …} in the console of Gogo. Karaf would take it too, but there {@link KarafConsole} does better, and two
 * commands of one name take each other away when one of them goes.
 */
@Component(service = {})
public final class GogoConsole {

    static final String SCOPE = "photoframes";

    private final ConsoleCommands commands;
    private final @Nullable ServiceRegistration<GogoConsole> registration;

    /** @param karaf its console; null where there is none. Only an object, for its type is not everywhere. */
    @Activate
    public GogoConsole(
            BundleContext bundles,
            @Reference ConsoleCommands commands,
            @Reference(
                            service = SessionFactory.class,
                            cardinality = ReferenceCardinality.OPTIONAL,
                            policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Object karaf) {
        this.commands = commands;
        registration = karaf != null
                ? null
                : bundles.registerService(
                        GogoConsole.class,
                        this,
                        new Hashtable<>(
                                Map.of("osgi.command.scope", SCOPE, "osgi.command.function", ConsoleCommands.NAME)));
    }

    @Deactivate
    void withdraw() {
        if (registration != null) {
            registration.unregister();
        }
    }

    /** {@code auraframes COMMAND …}: the commands of the command line, with the accounts that are open here. */
    public void auraframes(CommandSession session, String... words) {
        commands.run(words, Locale::getDefault, session.getConsole());
    }
}
