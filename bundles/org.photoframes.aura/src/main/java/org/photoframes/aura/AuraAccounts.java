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
package org.photoframes.aura;

import org.osgi.annotation.versioning.ProviderType;
import org.photoframes.aura.internal.DefaultAuraAccounts;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;

/** The OSGi service that opens Aura accounts. */
@ProviderType
public interface AuraAccounts {

    /**
     * Opens an account without touching the network. While it is open it is registered as the OSGi service {@link AuraAccount}
     * with the property {@value AuraAccount#KEY}; {@link AuraAccount#close()} withdraws it.
     *
     * @param settings who, where and how often
     * @param state keeps session, device id and write budget over restarts
     * @param time the time and the way to wait
     * @throws IllegalStateException if an account with that key is open already: two sessions for one account would
     *     unpair its frames (Aura sheet 2.4)
     */
    AuraAccount open(AuraSettings settings, StateStore state, Timekeeper time);

    /** Outside OSGi, for programs and tests: nothing is registered. Whoever opens accounts closes them. */
    static AuraAccounts create(CloudConnector connector) {
        return new DefaultAuraAccounts(null, connector);
    }
}
