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

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingUID;

/** All things in the care of this host, by identifier. */
public final class Roster {
    private final Map<String, Tended> all = new ConcurrentSkipListMap<>();

    /** Adds a thing; false when there is one with its identifier. */
    boolean add(Tended tended) {
        return all.putIfAbsent(tended.uid().getAsString(), tended) == null;
    }

    void remove(ThingUID uid) {
        all.remove(uid.getAsString());
    }

    public @Nullable Tended get(@Nullable ThingUID uid) {
        return uid == null ? null : all.get(uid.getAsString());
    }

    public List<Tended> all() {
        return List.copyOf(all.values());
    }

    List<Tended> childrenOf(ThingUID bridge) {
        return all.values().stream()
                .filter(each -> bridge.equals(each.thing().getBridgeUID()))
                .toList();
    }
}
