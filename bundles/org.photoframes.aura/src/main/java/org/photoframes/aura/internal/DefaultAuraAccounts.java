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
package org.photoframes.aura.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.aura.AuraSettings;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;

/** Opens accounts, each once, and offers the open ones as services. */
@Component
public final class DefaultAuraAccounts implements AuraAccounts {

    private final Set<String> open = ConcurrentHashMap.newKeySet();
    private final Set<AuraAccount> accounts = ConcurrentHashMap.newKeySet();
    private final @Nullable BundleContext bundles;
    private final CloudConnector connector;

    @Activate
    public DefaultAuraAccounts(@Nullable BundleContext bundles, @Reference CloudConnector connector) {
        this.bundles = bundles;
        this.connector = connector;
    }

    @Deactivate
    void stop() {
        accounts.forEach(AuraAccount::close);
    }

    @Override
    public AuraAccount open(AuraSettings settings, StateStore state, Timekeeper time) {
        if (!open.add(settings.key())) {
            throw new IllegalStateException("the account " + settings.key() + " is open already");
        }
        Offer offer = new Offer();
        DefaultAuraAccount account = new DefaultAuraAccount(
                settings,
                connector,
                state,
                time,
                new Random(),
                Delays.system("aura-timer-" + settings.key()),
                closed -> {
                    offer.withdraw();
                    accounts.remove(closed);
                    open.remove(settings.key());
                });
        accounts.add(account);
        if (bundles != null) {
            Dictionary<String, Object> properties = new Hashtable<>();
            properties.put(AuraAccount.KEY, settings.key());
            offer.made(bundles.registerService(AuraAccount.class, account, properties));
        }
        return account;
    }

    /** The account's registration as a service, which is withdrawn once. */
    private static final class Offer {

        private @Nullable ServiceRegistration<AuraAccount> registration;

        synchronized void made(ServiceRegistration<AuraAccount> made) {
            registration = made;
        }

        synchronized void withdraw() {
            ServiceRegistration<AuraAccount> made = registration;
            registration = null;
            if (made != null) {
                try {
                    made.unregister();
                } catch (IllegalStateException e) {
                    // The framework withdrew it already, because the bundle stops.
                }
            }
        }
    }
}
