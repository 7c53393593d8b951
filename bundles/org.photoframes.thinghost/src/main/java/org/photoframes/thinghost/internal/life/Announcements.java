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
package org.photoframes.thinghost.internal.life;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.openhab.core.common.NamedThreadFactory;
import org.photoframes.thinghost.HostEvent;
import org.photoframes.thinghost.HostListener;
import org.photoframes.thinghost.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells listeners what happens, in order, on a thread of its own. */
public final class Announcements {
    private final Logger logger = LoggerFactory.getLogger(Announcements.class);
    private final Set<HostListener> listeners = new CopyOnWriteArraySet<>();
    private final ExecutorService thread =
            Executors.newSingleThreadExecutor(new NamedThreadFactory("things-events", true));

    public Subscription listen(HostListener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    public void tell(HostEvent event) {
        if (listeners.isEmpty()) {
            return;
        }
        try {
            thread.execute(() -> listeners.forEach(listener -> tell(listener, event)));
        } catch (RejectedExecutionException e) {
            logger.debug("The host stops; {} is told to nobody", event);
        }
    }

    private void tell(HostListener listener, HostEvent event) {
        try {
            listener.heard(event);
        } catch (RuntimeException | LinkageError e) { // foreign code must not keep others from hearing
            logger.warn("A listener failed on an event of {} and is told no more", event.thing(), e);
            listeners.remove(listener);
        }
    }

    void close() {
        thread.shutdown();
    }
}
