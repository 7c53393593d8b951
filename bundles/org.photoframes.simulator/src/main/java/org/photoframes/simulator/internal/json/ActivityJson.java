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

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.Activity;
import org.photoframes.simulator.Placement;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.World;

/** Activities with their comments and reactions (Aura sheet 7.7). */
public final class ActivityJson {
    private static final int RECENT = 3;

    private final World world;
    private final UserJson users;
    private final AssetJson assets;

    public ActivityJson(World world, UserJson users, AssetJson assets) {
        this.world = world;
        this.users = users;
        this.assets = assets;
    }

    public JsonObject activity(Activity activity) {
        List<Activity.Comment> comments = activity.comments();
        JsonObject json = new JsonObject();
        json.addProperty("id", activity.id());
        json.addProperty("frame_id", activity.frame().id());
        json.addProperty("type", activity.type());
        json.addProperty("user_id", activity.user().id());
        json.addProperty("created_at", Wire.time(activity.createdAt()));
        json.addProperty("plain_text", activity.text());
        String name = activity.user().name();
        json.addProperty("formatted_text", activity.text().replace(name, "<b>" + name + "</b>"));
        json.addProperty("asset_count", activity.assetIds().size());
        json.addProperty("viewable_asset_count", placements(activity).size());
        json.addProperty("comment_count", comments.size());
        Set<Account> commenters = new LinkedHashSet<>();
        comments.forEach(comment -> commenters.add(comment.user()));
        JsonArray briefs = new JsonArray();
        commenters.forEach(account -> briefs.add(users.brief(account)));
        json.add("commenters", briefs);
        JsonArray recent = new JsonArray();
        comments.subList(Math.max(0, comments.size() - RECENT), comments.size())
                .forEach(comment -> recent.add(comment(comment)));
        json.add("recent_comments", recent);
        JsonArray reactions = new JsonArray();
        activity.reactions().forEach(reaction -> reactions.add(reaction(activity, reaction)));
        json.add("reactions", reactions);
        json.add("representative_asset_ids", Wire.json(activity.assetIds()));
        json.add("representative_assets", JsonNull.INSTANCE);
        json.add("playlist", JsonNull.INSTANCE);
        json.add("playlist_id", JsonNull.INSTANCE);
        json.add("suggestion_manifest", JsonNull.INSTANCE);
        return json;
    }

    public JsonObject comment(Activity.Comment comment) {
        JsonObject json = new JsonObject();
        json.addProperty("id", comment.id());
        json.addProperty("user_id", comment.user().id());
        json.addProperty("content", comment.content());
        json.addProperty("created_at", Wire.time(comment.createdAt()));
        return json;
    }

    private JsonObject reaction(Activity activity, Activity.Reaction reaction) {
        String text = reaction.user().name() + " reacted: " + reaction.type();
        JsonObject json = new JsonObject();
        json.addProperty("id", reaction.id());
        json.addProperty("activity_id", activity.id());
        json.addProperty("user_id", reaction.user().id());
        json.addProperty("type", reaction.type());
        json.addProperty("plain_text", text);
        json.addProperty("formatted_text", text);
        json.addProperty("created_at", Wire.time(reaction.createdAt()));
        json.add("user", users.brief(reaction.user()));
        return json;
    }

    /** The activity's assets that are still on the frame, with their settings rows. */
    public JsonObject assets(Activity activity, String base) {
        JsonArray rows = new JsonArray();
        JsonArray settings = new JsonArray();
        for (Placement placement : placements(activity)) {
            rows.add(assets.asset(placement.asset(), activity.frame(), base, true));
            settings.add(assets.setting(placement));
        }
        JsonObject json = new JsonObject();
        json.add("assets", rows);
        json.add("asset_settings", settings);
        return json;
    }

    private List<Placement> placements(Activity activity) {
        return activity.frame().placements().stream()
                .filter(placement ->
                        activity.assetIds().contains(placement.asset().id()))
                .filter(placement -> isKnown(placement.asset()))
                .toList();
    }

    private boolean isKnown(SimAsset asset) {
        return world.asset(asset.id()) != null;
    }
}
