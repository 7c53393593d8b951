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
package org.photoframes.binding.auraframes.internal.channel;

import org.openhab.core.types.State;

/** The channels of one thing, as its handler can reach them. */
public interface ChannelPort {

    /** Sends a state. */
    void update(String channel, State state);

    /** Sends an event. */
    void trigger(String channel, String event);

    /** Whether anybody wants the channel. */
    boolean linked(String channel);
}
