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
package org.photoframes.simulator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** An album of a frame (Aura sheet 7.9). */
public final class Playlist {
    private final SimFrame frame;
    private final String id;
    private final String name;
    private final Set<String> assetIds = new LinkedHashSet<>();

    Playlist(SimFrame frame, String id, String name) {
        this.frame = frame;
        this.id = id;
        this.name = name;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public SimFrame frame() {
        return frame;
    }

    public Playlist add(SimAsset asset) {
        synchronized (frame.world()) {
            assetIds.add(asset.id());
            return this;
        }
    }

    public List<String> assetIds() {
        synchronized (frame.world()) {
            return List.copyOf(assetIds);
        }
    }

    void forget(String assetId) {
        assetIds.remove(assetId);
    }
}
