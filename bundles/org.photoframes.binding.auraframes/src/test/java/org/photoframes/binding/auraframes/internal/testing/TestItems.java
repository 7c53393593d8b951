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
package org.photoframes.binding.auraframes.internal.testing;

import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.types.State;

/** Items that hold what they are given, and tell it as openHAB's bus does. */
public final class TestItems implements ItemRegistry {

    private final Map<String, State> states = new HashMap<>();

    @Override
    public @Nullable Item get(String name) {
        State state = states.get(name);
        return state == null ? null : new Held(name, state);
    }

    public void set(String name, State state, EventSubscriber told) {
        states.put(name, state);
        told.receive(new Changed(name));
    }

    private record Held(String name, State state) implements Item {
        @Override
        public State getState() {
            return state;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getUID() {
            return name;
        }
    }

    private record Changed(String name) implements Event {
        @Override
        public String getType() {
            return "ItemStateChangedEvent";
        }

        @Override
        public String getTopic() {
            return "openhab/items/" + name + "/statechanged";
        }

        @Override
        public String getPayload() {
            return "{}";
        }

        @Override
        public @Nullable String getSource() {
            return null;
        }
    }
}
