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
package org.openhab.core.events;

import java.util.Set;

/** An OSGi service that hears events of some types. */
public interface EventSubscriber {
    String ALL_EVENT_TYPES = "ALL";

    Set<String> getSubscribedEventTypes();

    /** Called on a thread of the bus, which is not to be held up. */
    void receive(Event event);
}
