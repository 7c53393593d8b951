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
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Caption;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.internal.json.AssetJson;
import org.photoframes.simulator.internal.json.Wire;

/** Captions: {@code text} goes in, {@code data} comes out (Aura sheet 5.6, 12). */
final class CaptionCalls {
    private final AssetJson assets;

    CaptionCalls(AssetJson assets) {
        this.assets = assets;
    }

    void addTo(Routes routes) {
        routes.on("POST", "/attachments.json", this::create);
        routes.on("PUT", "/attachments/{attachment}.json", this::change);
        routes.on("DELETE", "/attachments/{attachment}.json", this::delete);
    }

    private JsonElement create(Call call) throws Refusal {
        JsonObject body = call.body();
        SimFrame frame = call.frame(Wire.text(body, "frame_id"));
        SimAsset asset = call.asset(Wire.text(body, "asset_id"));
        String text = Wire.text(body, "text");
        if (text == null || !"caption".equals(Wire.text(body, "type"))) {
            throw Refusal.badRequest();
        }
        if (frame.placement(asset.id()) == null) {
            throw Refusal.notFound();
        }
        return wrapped(asset.addCaption(frame, call.account(), text));
    }

    private JsonElement change(Call call) throws Refusal {
        SimAsset asset = owner(call);
        Caption caption = caption(asset, call);
        String text = text(call.body());
        if (text == null) {
            throw Refusal.badRequest();
        }
        return wrapped(asset.changeCaption(caption, text, call.account()));
    }

    /** The name of the new text is disputed (Aura sheet 17), so all three are taken, wrapped or not. */
    private static @Nullable String text(JsonObject body) {
        JsonObject given = body.get("attachment") instanceof JsonObject wrapped ? wrapped : body;
        for (String name : new String[] {"content", "text", "data"}) {
            String text = Wire.text(given, name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private JsonElement delete(Call call) throws Refusal {
        SimAsset asset = owner(call);
        asset.removeCaption(caption(asset, call).id());
        JsonObject answer = new JsonObject();
        answer.addProperty("success", true);
        return answer;
    }

    private static SimAsset owner(Call call) throws Refusal {
        String id = call.placeholder("attachment");
        for (SimAsset asset : call.world().assets()) {
            Caption caption = asset.caption(id);
            if (caption != null) {
                call.frame(caption.frameId());
                return asset;
            }
        }
        throw Refusal.notFound();
    }

    private static Caption caption(SimAsset asset, Call call) throws Refusal {
        Caption caption = asset.caption(call.placeholder("attachment"));
        if (caption == null) {
            throw Refusal.notFound();
        }
        return caption;
    }

    private JsonObject wrapped(Caption caption) {
        JsonObject answer = new JsonObject();
        answer.add("attachment", assets.caption(caption));
        return answer;
    }
}
