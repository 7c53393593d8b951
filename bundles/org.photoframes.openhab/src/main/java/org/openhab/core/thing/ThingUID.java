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
package org.openhab.core.thing;

import java.util.ArrayList;
import java.util.List;

/**
 * Identifies a thing: binding:type[:bridge...]:id.
 */
public class ThingUID extends UID {

    public ThingUID(String uid) {
        super(uid);
    }

    public ThingUID(String... segments) {
        super(segments);
    }

    public ThingUID(String bindingId, String id) {
        super(bindingId, "", id);
    }

    public ThingUID(String bindingId, String thingTypeId, String id) {
        super(bindingId, thingTypeId, id);
    }

    public ThingUID(ThingTypeUID type, String id) {
        super(type.getBindingId(), type.getId(), id);
    }

    /** A thing behind a bridge. */
    public ThingUID(ThingTypeUID type, ThingUID bridge, String id) {
        super(segments(type, id, below(bridge)));
    }

    public ThingUID(ThingTypeUID type, String id, String... bridgeIds) {
        super(segments(type, id, List.of(bridgeIds)));
    }

    private static List<String> below(ThingUID bridge) {
        List<String> ids = new ArrayList<>(bridge.getBridgeIds());
        ids.add(bridge.getId());
        return ids;
    }

    private static List<String> segments(ThingTypeUID type, String id, List<String> bridgeIds) {
        List<String> segments = new ArrayList<>();
        segments.add(type.getBindingId());
        segments.add(type.getId());
        segments.addAll(bridgeIds);
        segments.add(id);
        return segments;
    }

    /** The ids of the bridges above this thing, the nearest last. */
    public List<String> getBridgeIds() {
        List<String> all = getAllSegments();
        return all.subList(2, all.size() - 1);
    }

    public String getId() {
        List<String> all = getAllSegments();
        return all.get(all.size() - 1);
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        return 3;
    }
}
