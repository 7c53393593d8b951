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

import java.util.Dictionary;
import java.util.Hashtable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceObjects;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/**
 * One service that lives with a handler: from the component of its class, or made by its constructor.
 */
final class HandlerServiceRegistration<S extends ThingHandlerService> {
    private final S service;
    private final @Nullable ServiceObjects<S> origin;
    private final ServiceRegistration<?> registration;

    private HandlerServiceRegistration(
            S service, @Nullable ServiceObjects<S> origin, ServiceRegistration<?> registration) {
        this.service = service;
        this.origin = origin;
        this.registration = registration;
    }

    static <S extends ThingHandlerService> HandlerServiceRegistration<S> begin(
            BundleContext context, ThingHandler handler, Class<S> type) {
        ServiceReference<S> reference = context.getServiceReference(type);
        ServiceObjects<S> origin = reference == null ? null : context.getServiceObjects(reference);
        S service = origin == null ? null : origin.getService();
        if (service == null) {
            service = instance(type);
            origin = null;
        }
        service.setThingHandler(handler);
        if (origin == null) {
            service.activate();
        }
        Set<String> names = new LinkedHashSet<>();
        for (Class<?> c = service.getClass(); c != null && c != Object.class; c = c.getSuperclass()) {
            addInterfaces(c, names);
        }
        Dictionary<String, Object> properties = new Hashtable<>();
        properties.put("thing.uid", handler.getThing().getUID().getAsString());
        ServiceRegistration<?> registration =
                context.registerService(names.toArray(String[]::new), service, properties);
        service.initialize();
        return new HandlerServiceRegistration<>(service, origin, registration);
    }

    private static <S> S instance(Class<S> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(
                    type.getName() + " is neither a component nor has it a public constructor without parameters", e);
        }
    }

    private static void addInterfaces(Class<?> type, Set<String> names) {
        for (Class<?> each : type.getInterfaces()) {
            names.add(each.getName());
            addInterfaces(each, names);
        }
    }

    void end() {
        service.dispose();
        registration.unregister();
        if (origin == null) {
            service.deactivate();
        } else {
            origin.ungetService(service);
        }
    }
}
