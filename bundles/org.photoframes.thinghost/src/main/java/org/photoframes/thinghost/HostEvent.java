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
package org.photoframes.thinghost;

import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.State;

/** Something that happened to a thing. */
public sealed interface HostEvent {
    /** The thing it happened to. */
    ThingUID thing();

    /** A channel got a state, changed or not. */
    record StateUpdated(ChannelUID channel, State state, boolean changed) implements HostEvent {
        @Override
        public ThingUID thing() {
            return channel.getThingUID();
        }
    }

    /** A channel fired; the event is empty when it has nothing to say. */
    record Triggered(ChannelUID channel, String event) implements HostEvent {
        @Override
        public ThingUID thing() {
            return channel.getThingUID();
        }
    }

    /** A thing's status changed. */
    record StatusChanged(ThingUID thing, StatusView before, StatusView now) implements HostEvent {}

    /** A thing was added. */
    record Added(ThingUID thing) implements HostEvent {}

    /** A thing's channels, properties or configuration changed. */
    record Changed(ThingUID thing) implements HostEvent {}

    /** A thing was removed. */
    record Removed(ThingUID thing) implements HostEvent {}

    /** Something new in the inbox. */
    record Discovered(InboxEntry entry) implements HostEvent {
        @Override
        public ThingUID thing() {
            return entry.uid();
        }
    }

    /** An entry left the inbox. */
    record Forgotten(ThingUID thing) implements HostEvent {}
}
