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
package org.photoframes.openhab;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;

/**
 * A bridge as the builders build it; its host tells it which things are its own.
 */
public class PlainBridge extends PlainThing implements Bridge {
    private final Map<String, Thing> children = new ConcurrentSkipListMap<>();

    public PlainBridge(ThingTypeUID type, ThingUID uid) {
        super(type, uid);
    }

    /** Adds a thing, or puts it in the place of one with the same identifier. */
    public void addThing(Thing thing) {
        children.put(thing.getUID().getAsString(), thing);
    }

    public void removeThing(ThingUID uid) {
        children.remove(uid.getAsString());
    }

    @Override
    public @Nullable Thing getThing(ThingUID uid) {
        return children.get(uid.getAsString());
    }

    @Override
    public List<Thing> getThings() {
        return List.copyOf(children.values());
    }

    @Override
    public @Nullable BridgeHandler getHandler() {
        ThingHandler handler = super.getHandler();
        return handler instanceof BridgeHandler bridgeHandler ? bridgeHandler : null;
    }
}
