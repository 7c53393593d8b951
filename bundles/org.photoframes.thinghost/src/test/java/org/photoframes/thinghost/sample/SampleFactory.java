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
package org.photoframes.thinghost.sample;

import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.BaseThingHandlerFactory;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.osgi.service.component.annotations.Component;

/** The factory of a binding with a bridge type and a thing type. */
@Component(service = ThingHandlerFactory.class, configurationPid = "binding.sample")
public class SampleFactory extends BaseThingHandlerFactory {
    @Override
    public boolean supportsThingType(ThingTypeUID type) {
        return type.getBindingId().equals("sample");
    }

    @Override
    protected ThingHandler createHandler(Thing thing) {
        if ("cannot-be-made".equals(thing.getConfiguration().get("behaviour"))) {
            throw new IllegalStateException("no such device");
        }
        return thing instanceof Bridge bridge ? new SampleBridgeHandler(bridge) : new SampleFrameHandler(thing);
    }
}
