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

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.photoframes.aura.AccountListener;
import org.photoframes.aura.AuraAccount.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear what happens. */
final class Listeners {

    private final Logger logger = LoggerFactory.getLogger(Listeners.class);
    private final List<AccountListener> listeners = new CopyOnWriteArrayList<>();

    private volatile boolean closed;

    Registration add(AccountListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Consumer<AccountListener> event) {
        for (AccountListener listener : listeners) {
            if (closed) {
                return;
            }
            try {
                event.accept(listener);
            } catch (RuntimeException e) {
                // Foreign code: its defect must not keep others from hearing, nor end the account's thread.
                logger.warn("A listener of an Aura account failed", e);
            }
        }
    }

    /** Nobody hears anything afterwards. */
    void close() {
        closed = true;
        listeners.clear();
    }
}
