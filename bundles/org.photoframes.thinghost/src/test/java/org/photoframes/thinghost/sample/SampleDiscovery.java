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

import java.util.Set;
import org.openhab.core.config.discovery.AbstractThingHandlerDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** Finds one frame of its account. */
@Component(scope = ServiceScope.PROTOTYPE, service = SampleDiscovery.class)
public class SampleDiscovery extends AbstractThingHandlerDiscoveryService<SampleBridgeHandler> {
    public SampleDiscovery() {
        super(SampleBridgeHandler.class, Set.of(new ThingTypeUID("sample:frame")), 5);
    }

    @Override
    protected void startScan() {
        ThingUID bridge = thingHandler.getThing().getUID();
        thingDiscovered(DiscoveryResultBuilder.create(new ThingUID("sample", "frame", bridge.getId(), "found"))
                .withBridge(bridge)
                .withLabel("Found frame")
                .withProperty("frameId", "found-1")
                .withProperty("owner", "Ada")
                .withRepresentationProperty("frameId")
                .build());
    }

    @Override
    protected void startBackgroundDiscovery() {
        startScan();
    }
}
