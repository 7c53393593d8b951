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

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.State;

/**
 * What was sent to the channels of one thing, from one initialization to the next disposal. States are sent when they have
 * changed; after {@link #close()} nothing is sent any more, whoever still has work on the way.
 */
public final class ChannelStates implements AutoCloseable {

    private final ChannelPort port;
    private final Map<String, State> sent = new HashMap<>();
    private boolean open = true;

    public ChannelStates(ChannelPort port) {
        this.port = port;
    }

    /** Sends the state unless the channel has it already. */
    public synchronized void publish(String channel, State state) {
        if (!state.equals(sent.get(channel))) {
            confirm(channel, state);
        }
    }

    /** Sends the state even if the channel has it already, as a sign of life. */
    public synchronized void confirm(String channel, State state) {
        if (open) {
            sent.put(channel, state);
            port.update(channel, state);
        }
    }

    /** Sends again what the channel has; nothing if it has nothing yet. */
    public synchronized void repeat(String channel) {
        State state = sent.get(channel);
        if (open && state != null) {
            port.update(channel, state);
        }
    }

    /** What the channel has; null if nothing yet. */
    public synchronized @Nullable State last(String channel) {
        return sent.get(channel);
    }

    /** Sends an event. */
    public synchronized void trigger(String channel, String event) {
        if (open) {
            port.trigger(channel, event);
        }
    }

    /** Whether anybody wants the channel. */
    public boolean linked(String channel) {
        return port.linked(channel);
    }

    /** Whether it may still send. */
    public synchronized boolean isOpen() {
        return open;
    }

    @Override
    public synchronized void close() {
        open = false;
        sent.clear();
    }
}
