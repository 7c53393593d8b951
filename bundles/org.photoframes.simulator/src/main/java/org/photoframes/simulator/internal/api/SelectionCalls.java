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
package org.photoframes.simulator.internal.api;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.internal.json.Wire;

/** Put on a frame, hide, take off (Aura sheet 5.2, 14). */
final class SelectionCalls {
    private static final int NOT_FOUND = 404;

    /** One item of the list: exactly one of the two names. */
    private record Item(@Nullable String assetId, @Nullable String localIdentifier) {}

    void addTo(Routes routes) {
        routes.on("POST", "/frames/{frame}/select_asset.json", this::select);
        routes.on("POST", "/frames/{frame}/exclude_asset", this::exclude);
        routes.on("POST", "/frames/{frame}/remove_asset.json", this::remove);
    }

    /** An unknown local identifier becomes a placeholder. */
    private JsonElement select(Call call) throws Refusal {
        SimFrame frame = call.frame();
        int failed = 0;
        for (Item item : items(call)) {
            SimAsset asset = find(call, frame, item);
            String localIdentifier = item.localIdentifier();
            if (asset == null && localIdentifier != null) {
                asset = call.world()
                        .addAsset(
                                call.account(),
                                NewPhoto.of(MediaKind.PLACEHOLDER).localIdentifier(localIdentifier));
            }
            if (asset == null) {
                failed++;
            } else {
                frame.show(asset, call.account());
            }
        }
        return failed(failed);
    }

    private JsonElement exclude(Call call) throws Refusal {
        SimFrame frame = call.frame();
        int failed = 0;
        for (Item item : items(call)) {
            SimAsset asset = find(call, frame, item);
            if (asset == null || !frame.hide(asset)) {
                failed++;
            }
        }
        return failed(failed);
    }

    private JsonElement remove(Call call) throws Refusal {
        SimFrame frame = call.frame();
        int failed = 0;
        for (Item item : items(call)) {
            SimAsset asset = find(call, frame, item);
            if (asset != null && !asset.isReady() && call.world().behaviour().placeholderRemovalStatus() == NOT_FOUND) {
                throw Refusal.notFound();
            }
            if (asset == null || !frame.remove(asset)) {
                failed++;
            }
        }
        return failed(failed);
    }

    /** The bare key {@code local_identifier} is a bad request, like both keys or none. */
    private static List<Item> items(Call call) throws Refusal {
        List<Item> items = new ArrayList<>();
        for (JsonElement element : call.array("assets")) {
            if (!(element instanceof JsonObject object)) {
                throw Refusal.badRequest();
            }
            Item item = new Item(Wire.text(object, "asset_id"), Wire.text(object, "asset_local_identifier"));
            if ((item.assetId() == null) == (item.localIdentifier() == null)) {
                throw Refusal.badRequest();
            }
            items.add(item);
        }
        return items;
    }

    /** Somebody else's upload is found by its local identifier too, if it is on this frame. */
    private static @Nullable SimAsset find(Call call, SimFrame frame, Item item) {
        String localIdentifier = item.localIdentifier();
        if (localIdentifier == null) {
            SimAsset asset = call.world().asset(String.valueOf(item.assetId()));
            boolean known = asset != null
                    && (asset.uploader() == call.account()
                            || call.world().framesWith(asset).stream()
                                    .anyMatch(each -> each.isVisibleTo(call.account())));
            return known ? asset : null;
        }
        SimAsset own = call.world().assetByLocalIdentifier(call.account(), localIdentifier);
        return own != null
                ? own
                : frame.placements().stream()
                        .map(placement -> placement.asset())
                        .filter(asset -> localIdentifier.equals(asset.localIdentifier()))
                        .findFirst()
                        .orElse(null);
    }

    private static JsonObject failed(int count) {
        JsonObject answer = new JsonObject();
        answer.addProperty("number_failed", count);
        return answer;
    }
}
