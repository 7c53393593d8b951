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

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.Placement;
import org.photoframes.simulator.Playlist;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.internal.json.AssetJson;
import org.photoframes.simulator.internal.json.UserJson;
import org.photoframes.simulator.internal.json.Wire;

/** The assets of a frame and of its albums, page by page (Aura sheet 5.2, 5.5, 6). */
final class ListingCalls {
    private final AssetJson assets;
    private final UserJson users;

    ListingCalls(AssetJson assets, UserJson users) {
        this.assets = assets;
        this.users = users;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/frames/{frame}/assets.json", this::frameAssets);
        routes.on("POST", "/frames/{frame}/assets.json", this::frameAssets);
        routes.on("GET", "/playlists/{playlist}/assets.json", this::playlistSettings);
    }

    private JsonElement frameAssets(Call call) throws Refusal {
        SimFrame frame = call.frame();
        Page<Placement> page = Page.of(filtered(frame.placements(), call), call);
        String sideLoad = call.query("side_load_users");
        JsonArray rows = new JsonArray();
        JsonArray settings = new JsonArray();
        Set<Account> uploaders = new LinkedHashSet<>();
        for (Placement placement : page.rows()) {
            rows.add(assets.asset(placement.asset(), frame, call.base(), !"true".equals(sideLoad)));
            uploaders.add(placement.asset().uploader());
            if (placement.settingsRow()) {
                settings.add(assets.setting(placement));
            }
        }
        JsonObject answer = new JsonObject();
        answer.add("assets", rows);
        answer.add("asset_settings", settings);
        if (!"false".equals(sideLoad)) {
            JsonArray list = new JsonArray();
            uploaders.forEach(account -> list.add(users.user(account)));
            answer.add("users", list);
        }
        answer.add("next_page_cursor", Wire.json(page.next()));
        return answer;
    }

    /** Settings rows, not assets. */
    private JsonElement playlistSettings(Call call) throws Refusal {
        Playlist playlist = playlist(call);
        List<Placement> rows = playlist.assetIds().stream()
                .map(playlist.frame()::placement)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        Page<Placement> page = Page.of(filtered(rows, call), call);
        JsonArray settings = new JsonArray();
        page.rows().forEach(placement -> settings.add(assets.setting(placement)));
        JsonObject answer = new JsonObject();
        answer.add("asset_settings", settings);
        answer.add("next_page_cursor", Wire.json(page.next()));
        return answer;
    }

    private static Playlist playlist(Call call) throws Refusal {
        String frameId = call.query("frame_id");
        for (SimFrame frame : call.world().framesOf(call.account())) {
            for (Playlist playlist : frame.playlists()) {
                if (playlist.id().equals(call.placeholder("playlist"))
                        && (frameId == null || frameId.equals(frame.id()))) {
                    return playlist;
                }
            }
        }
        throw Refusal.notFound();
    }

    /** Hidden assets are listed only under {@code filter=all}. */
    private static List<Placement> filtered(List<Placement> placements, Call call) {
        return "all".equals(call.query("filter"))
                ? placements
                : placements.stream().filter(Placement::shown).toList();
    }
}
