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
package org.photoframes.simulator.internal.admin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.Impression;
import org.photoframes.simulator.Placement;
import org.photoframes.simulator.RecordedRequest;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;
import org.photoframes.simulator.WriteBucket;
import org.photoframes.simulator.internal.json.Wire;

/** What is in the simulator, for the eye. Passwords and tokens are not shown. */
final class WorldView {
    private static final Pattern PASSWORD = Pattern.compile("(\"password\"\\s*:\\s*)\"(?:[^\"\\\\]|\\\\.)*\"");

    private final World world;
    private final WriteBucket bucket;

    WorldView(World world, WriteBucket bucket) {
        this.world = world;
        this.bucket = bucket;
    }

    JsonObject everything() {
        JsonObject json = new JsonObject();
        json.addProperty("time", Wire.time(world.now()));
        JsonArray accounts = new JsonArray();
        world.accounts().forEach(account -> accounts.add(account(account)));
        json.add("accounts", accounts);
        JsonArray frames = new JsonArray();
        world.frames().forEach(frame -> frames.add(frame(frame)));
        json.add("frames", frames);
        json.addProperty("assets", world.assets().size());
        return json;
    }

    JsonObject account(Account account) {
        JsonObject json = new JsonObject();
        json.addProperty("id", account.id());
        json.addProperty("email", account.email());
        json.addProperty("name", account.name());
        json.addProperty("sessions", account.sessions());
        json.addProperty("locked", account.isLocked());
        json.addProperty("writes_left", bucket.left(account));
        json.add("tripped_until", Wire.json(bucket.trippedUntil(account)));
        json.add("logins_refused_until", Wire.json(bucket.loginsRefusedUntil(account)));
        return json;
    }

    JsonObject frame(SimFrame frame) {
        JsonObject json = new JsonObject();
        json.addProperty("id", frame.id());
        json.addProperty("name", frame.name());
        json.addProperty("owner", frame.owner().email());
        json.add(
                "contributors",
                Wire.json(frame.contributors().stream().map(Account::email).toList()));
        json.addProperty("online", frame.online());
        json.addProperty("asleep", frame.isAsleep());
        json.addProperty("last_online_at", Wire.time(frame.lastOnlineAt()));
        json.addProperty("num_assets", frame.numAssets());
        json.addProperty("listed", frame.placements().size());
        json.addProperty("activities", frame.activities().size());
        Impression impression = frame.impression();
        json.add("shows", Wire.json(impression == null ? null : impression.assetId()));
        json.add("shows_since", Wire.json(impression == null ? null : impression.at()));
        return json;
    }

    JsonObject frameWithPhotos(SimFrame frame) {
        JsonObject json = frame(frame);
        json.add("fields", Wire.json(frame.fields()));
        JsonArray photos = new JsonArray();
        frame.placements().forEach(placement -> photos.add(photo(placement)));
        json.add("photos", photos);
        return json;
    }

    private static JsonObject photo(Placement placement) {
        SimAsset asset = placement.asset();
        JsonObject json = new JsonObject();
        json.addProperty("id", asset.id());
        json.addProperty("kind", asset.kind().name());
        json.addProperty("by", asset.uploader().email());
        json.addProperty("shown", placement.shown());
        json.add("file_name", Wire.json(asset.fileName()));
        json.add("local_identifier", Wire.json(asset.localIdentifier()));
        json.add("taken_at", Wire.json(asset.field("taken_at")));
        json.add(
                "captions",
                Wire.json(asset.captions(placement.frame()).stream()
                        .map(caption -> caption.text())
                        .toList()));
        return json;
    }

    private static Map<String, String> withoutSecrets(Map<String, String> headers) {
        Map<String, String> shown = new TreeMap<>(headers);
        shown.computeIfPresent("x-token-auth", (name, value) -> "…");
        shown.computeIfPresent("cookie", (name, value) -> "…");
        return shown;
    }

    static JsonElement requests(List<RecordedRequest> requests) {
        JsonArray list = new JsonArray();
        for (RecordedRequest request : requests) {
            JsonObject json = new JsonObject();
            json.addProperty("at", Wire.time(request.at()));
            json.addProperty("method", request.method());
            json.addProperty("path", request.path());
            json.add("query", Wire.json(request.query()));
            json.add("headers", Wire.json(withoutSecrets(request.headers())));
            json.addProperty("body", PASSWORD.matcher(request.body()).replaceAll("$1\"…\""));
            json.addProperty("status", request.status());
            json.addProperty("http_version", request.httpVersion());
            list.add(json);
        }
        return list;
    }
}
