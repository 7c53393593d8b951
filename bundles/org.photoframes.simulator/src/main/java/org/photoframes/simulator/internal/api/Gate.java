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
package org.photoframes.simulator.internal.api;

import org.photoframes.simulator.Account;

/** The anti-abuse layer: whether a write may pass (Aura sheet 4 and 19.3). */
public interface Gate {
    /** Counts one write and says whether it passes. */
    boolean admitsWrite(Account account);

    /** Hears of a read, which always passes. */
    void noticesRead(Account account);

    /** Whether logins of this account are refused because of too many refused writes. */
    boolean refusesLogin(Account account);
}
