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

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.openhab.core.types.State;
import org.photoframes.openhab.PlainThing;
import org.photoframes.thinghost.ThingDefinition;

/** A thing in the care of this host. What has to do with its handler is written on the lifecycle's thread only. */
public final class Tended {
    private final Origin origin;
    private final Map<String, ChannelValue> values = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> goodbye = new CompletableFuture<>();
    private volatile ThingDefinition definition;
    private volatile PlainThing thing;
    private volatile @Nullable ThingHandlerFactory factory;
    private volatile @Nullable ThingHandler handler;
    private volatile boolean stopping;
    private volatile @Nullable ThingHandlerFactory refusedBy;
    private volatile boolean introduced;

    Tended(ThingDefinition definition, Origin origin, PlainThing thing) {
        this.definition = definition;
        this.origin = origin;
        this.thing = thing;
    }

    public ThingUID uid() {
        return definition.uid();
    }

    public Origin origin() {
        return origin;
    }

    public ThingDefinition definition() {
        return definition;
    }

    void define(ThingDefinition changed) {
        definition = changed;
    }

    public PlainThing thing() {
        return thing;
    }

    void replace(PlainThing other) {
        thing = other;
    }

    public @Nullable ThingHandler handler() {
        return handler;
    }

    @Nullable
    ThingHandlerFactory factory() {
        return factory;
    }

    void begin(ThingHandlerFactory factory, ThingHandler handler) {
        this.factory = factory;
        this.handler = handler;
        this.stopping = false;
    }

    void end() {
        factory = null;
        handler = null;
        introduced = false;
        stopping = false;
    }

    boolean stopping() {
        return stopping;
    }

    void stopping(boolean now) {
        stopping = now;
    }

    @Nullable
    ThingHandlerFactory refusedBy() {
        return refusedBy;
    }

    void refusedBy(@Nullable ThingHandlerFactory other) {
        refusedBy = other;
    }

    /** Whether its bridge and its channels know that it runs. */
    boolean introduced() {
        return introduced;
    }

    void introduced(boolean now) {
        introduced = now;
    }

    /** Completes when the handler has said goodbye. */
    CompletableFuture<Void> goodbye() {
        return goodbye;
    }

    /** Whether the handler runs and has reported how the thing is. */
    boolean initialized() {
        ThingStatus status = thing.getStatus();
        return handler != null
                && (status == ThingStatus.ONLINE || status == ThingStatus.OFFLINE || status == ThingStatus.UNKNOWN);
    }

    public @Nullable ChannelValue value(ChannelUID channel) {
        return values.get(channel.getId());
    }

    /** Keeps a state; true when it is another one than before. */
    boolean keep(ChannelUID channel, State state, Instant now) {
        ChannelValue before = values.get(channel.getId());
        if (before != null && before.state().equals(state)) {
            values.put(channel.getId(), new ChannelValue(state, now, before.changed()));
            return false;
        }
        values.put(channel.getId(), new ChannelValue(state, now, now));
        return true;
    }
}
