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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.ComponentContext;

/**
 * The usual ground of a factory: it tends the services that live with the handlers.
 */
public abstract class BaseThingHandlerFactory implements ThingHandlerFactory {
    /** Of the bundle that this factory belongs to; set while the component is active. */
    @SuppressWarnings("NullAway.Init") // as in openHAB: activate comes before everything else
    protected BundleContext bundleContext;

    private final Map<String, List<HandlerServiceRegistration<?>>> services = new ConcurrentHashMap<>();

    public BaseThingHandlerFactory() {}

    protected void activate(ComponentContext component) {
        bundleContext = component.getBundleContext();
    }

    protected void deactivate(ComponentContext component) {
        services.keySet().forEach(this::endServices);
    }

    protected BundleContext getBundleContext() {
        return bundleContext;
    }

    protected abstract @Nullable ThingHandler createHandler(Thing thing);

    protected void removeHandler(ThingHandler handler) {}

    @Override
    public ThingHandler registerHandler(Thing thing) {
        ThingHandler handler = createHandler(thing);
        if (handler == null) {
            throw new IllegalStateException(
                    getClass().getSimpleName() + " has no handler for things of type " + thing.getThingTypeUID());
        }
        thing.setHandler(handler);
        List<HandlerServiceRegistration<?>> begun = new ArrayList<>();
        services.put(thing.getUID().getAsString(), begun);
        for (Class<? extends ThingHandlerService> type : handler.getServices()) {
            begun.add(HandlerServiceRegistration.begin(bundleContext, handler, type));
        }
        return handler;
    }

    @Override
    public void unregisterHandler(Thing thing) {
        ThingHandler handler = thing.getHandler();
        if (handler != null) {
            removeHandler(handler);
            endServices(thing.getUID().getAsString());
        }
        thing.setHandler(null);
    }

    private void endServices(String uid) {
        List<HandlerServiceRegistration<?>> begun = services.remove(uid);
        if (begun != null) {
            begun.forEach(HandlerServiceRegistration::end);
        }
    }

    @Override
    public @Nullable Thing createThing(
            ThingTypeUID type, Configuration configuration, @Nullable ThingUID uid, @Nullable ThingUID bridge) {
        return null;
    }

    @Override
    public void removeThing(ThingUID uid) {}
}
