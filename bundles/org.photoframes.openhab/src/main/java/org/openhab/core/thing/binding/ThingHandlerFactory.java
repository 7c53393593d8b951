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
package org.openhab.core.thing.binding;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * Makes the handlers of a binding.
 */
public interface ThingHandlerFactory {
    boolean supportsThingType(ThingTypeUID type);

    /** Makes the handler of a thing, and its services; IllegalStateException when it cannot. */
    ThingHandler registerHandler(Thing thing);

    void unregisterHandler(Thing thing);

    /** A thing made by the factory, or null when it leaves that to the host. */
    @Nullable
    Thing createThing(
            ThingTypeUID type, Configuration configuration, @Nullable ThingUID uid, @Nullable ThingUID bridge);

    void removeThing(ThingUID uid);
}
