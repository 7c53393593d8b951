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
import com.google.gson.JsonPrimitive;
import org.photoframes.simulator.Placement;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.internal.json.Wire;

/** Show this photo, the next, the one before (Aura sheet 5.2, 13.1). */
final class ShowCalls {
    void addTo(Routes routes) {
        routes.on("POST", "/frames/{frame}/goto.json", this::goTo);
        routes.on("POST", "/frames/{frame}/next.json", call -> step(call, 1));
        routes.on("POST", "/frames/{frame}/back.json", call -> step(call, -1));
    }

    private JsonElement goTo(Call call) throws Refusal {
        SimFrame frame = call.frame();
        JsonObject body = call.body();
        String assetId = Wire.text(body, "asset_id");
        if (assetId == null) {
            throw Refusal.badRequest();
        }
        SimAsset asset = call.asset(assetId);
        Placement placement = frame.placement(assetId);
        boolean select = body.get("select_asset") instanceof JsonPrimitive flag && flag.getAsBoolean();
        if (placement == null && !select) {
            throw Refusal.notFound();
        }
        if (select && (placement == null || !placement.shown())) {
            frame.show(asset, call.account());
        }
        JsonObject answer = new JsonObject();
        answer.addProperty("showing", asset.isReady() && frame.goTo(asset));
        return answer;
    }

    /** The shape of this answer is unknown (Aura sheet 5.2), so it is an empty object. */
    private JsonElement step(Call call, int steps) throws Refusal {
        SimFrame frame = call.frame();
        frame.step(steps);
        return new JsonObject();
    }
}
