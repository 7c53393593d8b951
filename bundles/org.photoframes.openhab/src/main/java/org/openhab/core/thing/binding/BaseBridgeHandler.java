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

import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.binding.builder.BridgeBuilder;

/**
 * The usual ground of a bridge's handler.
 */
public abstract class BaseBridgeHandler extends BaseThingHandler implements BridgeHandler {
    public BaseBridgeHandler(Bridge bridge) {
        super(bridge);
    }

    @Override
    public Bridge getThing() {
        return (Bridge) super.getThing();
    }

    @Override
    public void childHandlerInitialized(ThingHandler child, Thing thing) {}

    @Override
    public void childHandlerDisposed(ThingHandler child, Thing thing) {}

    @Override
    protected BridgeBuilder editThing() {
        return BridgeBuilder.create(getThing());
    }
}
