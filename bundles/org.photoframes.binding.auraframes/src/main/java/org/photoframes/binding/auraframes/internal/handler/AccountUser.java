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
package org.photoframes.binding.auraframes.internal.handler;

import org.photoframes.aura.AuraAccount;

/** Whoever lives on the account of a bridge: frames, discovery. */
public interface AccountUser {

    /** The account is there, or was there already when the user joined. Must not block. */
    void accountOpened(AuraAccount account);

    /** The account is about to be closed. */
    void accountClosed();
}
