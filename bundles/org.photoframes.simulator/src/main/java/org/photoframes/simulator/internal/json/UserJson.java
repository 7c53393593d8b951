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
package org.photoframes.simulator.internal.json;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.DriftProfile;
import org.photoframes.simulator.World;

/** Users and the user who is logged in (Aura sheet 7.4). */
public final class UserJson {
    private static final List<String> FLAGS_OF_2022 = List.of(
            "auto_upload_off",
            "smart_albums_off",
            "smart_suggestions_off",
            "charity_subscriptions_launched",
            "subscriptions_launched",
            "print_subscriptions_launched",
            "live_photos_launched",
            "thanks_launched",
            "google_photos_disabled",
            "has_access_to_new_google_photos",
            "eligible_for_app_review_prompt",
            "verbose_logging_enabled",
            "warn_smart_albums_deprecated");

    private final World world;

    public UserJson(World world) {
        this.world = world;
    }

    public JsonObject user(Account account) {
        JsonObject user = new JsonObject();
        user.addProperty("id", account.id());
        user.addProperty("name", account.name());
        user.addProperty("email", account.email());
        user.addProperty("created_at", Wire.time(account.createdAt()));
        user.addProperty("updated_at", Wire.time(account.createdAt()));
        user.addProperty("short_id", account.id().substring(0, 3));
        user.addProperty("show_push_prompt", false);
        for (String unset : List.of(
                "latest_app_version", "attribution_id", "attribution_string", "test_account", "avatar_file_name")) {
            user.add(unset, Wire.json(null));
        }
        user.addProperty("analytics_optout", false);
        user.addProperty("admin_account", false);
        if (world.behaviour().drift().hasHasFrame()) {
            user.addProperty("has_frame", !world.framesOf(account).isEmpty());
        }
        return user;
    }

    public JsonObject currentUser(Account account, String token) {
        JsonObject user = user(account);
        user.addProperty("auth_token", token);
        user.addProperty("locale", "en");
        user.add("features", Wire.json(List.of()));
        if (world.behaviour().drift() == DriftProfile.Y2022) {
            FLAGS_OF_2022.forEach(flag -> user.addProperty(flag, false));
            user.add("billing_info", Wire.json(Map.of()));
            user.addProperty("confirmed_email", true);
        }
        return user;
    }

    /** The few fields that comments and reactions carry. */
    public JsonObject brief(Account account) {
        JsonObject user = new JsonObject();
        user.addProperty("id", account.id());
        user.addProperty("name", account.name());
        return user;
    }
}
