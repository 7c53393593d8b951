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
import java.util.Set;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.Activity;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.internal.json.ActivityJson;
import org.photoframes.simulator.internal.json.UserJson;
import org.photoframes.simulator.internal.json.Wire;

/** What happened on a frame, and what people say about it (Aura sheet 5.4). */
final class ActivityCalls {
    private final ActivityJson activities;
    private final UserJson users;

    ActivityCalls(ActivityJson activities, UserJson users) {
        this.activities = activities;
        this.users = users;
    }

    void addTo(Routes routes) {
        routes.on("GET", "/frames/{frame}/activities.json", this::ofFrame);
        routes.on("GET", "/activities/{activity}/comments.json", this::comments);
        routes.on("POST", "/activities/{activity}/create_comment.json", this::comment);
        routes.on("POST", "/activities/{activity}/remove_comment.json", this::uncomment);
        routes.on("GET", "/activities/{activity}/assets.json", this::assets);
        routes.on("DELETE", "/activities/{activity}", this::delete);
    }

    private JsonElement ofFrame(Call call) throws Refusal {
        Page<Activity> page = Page.of(call.frame().activities(), call);
        JsonArray list = new JsonArray();
        page.rows().forEach(activity -> list.add(activities.activity(activity)));
        JsonObject answer = new JsonObject();
        answer.add("activities", list);
        answer.add("next_page_cursor", Wire.json(page.next()));
        return answer;
    }

    private JsonElement comments(Call call) throws Refusal {
        Activity activity = call.activity();
        JsonArray list = new JsonArray();
        Set<Account> people = new LinkedHashSet<>();
        for (Activity.Comment comment : activity.comments()) {
            list.add(activities.comment(comment));
            people.add(comment.user());
        }
        JsonArray briefs = new JsonArray();
        people.forEach(account -> briefs.add(users.user(account)));
        JsonObject answer = new JsonObject();
        answer.add("comments", list);
        answer.addProperty("new_count", 0);
        answer.add("users", briefs);
        return answer;
    }

    private JsonElement comment(Call call) throws Refusal {
        Activity activity = call.activity();
        String content = Wire.text(call.body(), "content");
        if (content == null || content.isBlank()) {
            throw Refusal.badRequest();
        }
        Activity.Comment comment = activity.comment(call.account(), content);
        JsonObject answer = new JsonObject();
        answer.add("activity", activities.activity(activity));
        answer.add("comment", activities.comment(comment));
        return answer;
    }

    private JsonElement uncomment(Call call) throws Refusal {
        Activity activity = call.activity();
        String id = Wire.text(call.body(), "comment_id");
        if (id == null || activity.findComment(id) == null) {
            throw Refusal.notFound();
        }
        activity.removeComment(id);
        JsonObject answer = new JsonObject();
        answer.add("activity", activities.activity(activity));
        return answer;
    }

    /** Takes the activity and its photos off the frame (Aura sheet 5.4). */
    private JsonElement delete(Call call) throws Refusal {
        Activity activity = call.activity();
        for (String assetId : activity.assetIds()) {
            SimAsset asset = call.world().asset(assetId);
            if (asset != null) {
                activity.frame().remove(asset);
            }
        }
        activity.frame().removeActivity(activity);
        return new JsonObject();
    }

    private JsonElement assets(Call call) throws Refusal {
        return activities.assets(call.activity(), call.base());
    }
}
