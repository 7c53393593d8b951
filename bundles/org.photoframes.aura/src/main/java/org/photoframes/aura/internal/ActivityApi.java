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
package org.photoframes.aura.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.ActivityId;
import org.photoframes.cloud.CloudAnswer;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudRequest;

/** The endpoints of single activities (Aura sheet 5.4, all confidence O), one method each. */
final class ActivityApi {

    private final Session session;

    ActivityApi(Session session) {
        this.session = session;
    }

    /** {@code GET /activities/ID/comments.json}: raw comments (Aura sheet 7.7). */
    List<JsonObject> comments(ActivityId id) throws CloudException, InterruptedException {
        CloudAnswer answer = session.send(CloudRequest.get(path(id, "/comments.json")));
        List<JsonObject> comments = new ArrayList<>();
        for (JsonElement element : Answers.array(answer, "comments")) {
            if (element instanceof JsonObject comment) {
                comments.add(comment);
            }
        }
        return comments;
    }

    /** {@code POST /activities/ID/create_comment.json}; never repeated by itself. Returns the raw comment. */
    JsonObject comment(ActivityId id, String content) throws CloudException, InterruptedException {
        JsonObject body = new JsonObject();
        body.addProperty("content", content);
        return Answers.object(session.send(CloudRequest.post(path(id, "/create_comment.json"), body)), "comment");
    }

    /** {@code POST /activities/ID/remove_comment.json}. */
    void removeComment(ActivityId id, String comment) throws CloudException, InterruptedException {
        JsonObject body = new JsonObject();
        body.addProperty("comment_id", comment);
        session.send(CloudRequest.post(path(id, "/remove_comment.json"), body)
                .idempotent(true)
                .answerOptional());
    }

    /** {@code GET /activities/ID/assets.json}: a page of what the activity is about. */
    AssetPage assets(ActivityId id, @Nullable String cursor) throws CloudException, InterruptedException {
        return AssetPage.of(session.send(CloudRequest.get(path(id, "/assets.json"))
                .withQuery("limit", AuraPoliteness.PAGE_SIZE)
                .withQuery("cursor", cursor)));
    }

    private static String path(ActivityId id, String rest) {
        return "/activities/" + Answers.segment(id.value()) + rest;
    }
}
