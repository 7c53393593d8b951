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
package org.openhab.core.config.discovery;

import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerService;

/**
 * A discovery service that lives with a handler, usually a bridge's.
 */
public abstract class AbstractThingHandlerDiscoveryService<T extends ThingHandler> extends AbstractDiscoveryService
        implements ThingHandlerService {
    /** Set before {@link #initialize}. */
    @SuppressWarnings("NullAway.Init") // as in openHAB: the factory sets it before anything else
    protected T thingHandler;

    private final Class<T> handlerType;

    protected AbstractThingHandlerDiscoveryService(Class<T> handlerType, int timeout) throws IllegalArgumentException {
        this(handlerType, null, timeout);
    }

    protected AbstractThingHandlerDiscoveryService(
            Class<T> handlerType, @Nullable Set<ThingTypeUID> supported, int timeout) throws IllegalArgumentException {
        this(handlerType, supported, timeout, true);
    }

    protected AbstractThingHandlerDiscoveryService(
            Class<T> handlerType, @Nullable Set<ThingTypeUID> supported, int timeout, boolean background)
            throws IllegalArgumentException {
        this(handlerType, supported, timeout, background, null, null);
    }

    protected AbstractThingHandlerDiscoveryService(
            Class<T> handlerType,
            @Nullable Set<ThingTypeUID> supported,
            int timeout,
            boolean background,
            @Nullable String inputLabel,
            @Nullable String inputDescription)
            throws IllegalArgumentException {
        super(supported, timeout, background, inputLabel, inputDescription);
        this.handlerType = handlerType;
    }

    @Override
    protected abstract void startScan();

    @Override
    public void setThingHandler(ThingHandler handler) {
        if (!handlerType.isInstance(handler)) {
            throw new IllegalArgumentException(
                    getClass().getName() + " lives with a " + handlerType.getName() + ", not with " + handler);
        }
        thingHandler = handlerType.cast(handler);
    }

    @Override
    public @Nullable ThingHandler getThingHandler() {
        return thingHandler;
    }

    /** Does nothing: the background discovery waits for the handler, see {@link #initialize}. */
    @Override
    public void activate(@Nullable Map<String, Object> configuration) {}

    @Override
    public void modified(@Nullable Map<String, Object> configuration) {
        super.modified(configuration);
    }

    /** Does nothing, see {@link #dispose}. */
    @Override
    public void deactivate() {}

    /** Starts the background discovery; heirs call this last. */
    @Override
    public void initialize() {
        super.activate(null);
    }

    /** Stops the background discovery; heirs call this first. */
    @Override
    public void dispose() {
        super.deactivate();
    }
}
