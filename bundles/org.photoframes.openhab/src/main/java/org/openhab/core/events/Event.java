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

import org.eclipse.jdt.annotation.Nullable;

/** Something that happened, as it travels on the bus. */
public interface Event {
    /** Such as {@code ItemStateChangedEvent}. */
    String getType();

    /** Such as {@code openhab/items/NAME/statechanged}. */
    String getTopic();

    String getPayload();

    @Nullable
    String getSource();
}
