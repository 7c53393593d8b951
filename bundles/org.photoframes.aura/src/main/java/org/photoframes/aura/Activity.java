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
package org.photoframes.aura;

import com.google.gson.JsonObject;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An entry of a frame's activity feed as the cloud sent it (Aura sheet 7.7, confidence O). Everything but the id may be missing.
 */
public final class Activity {

    private final ActivityId id;
    private final JsonFields fields;

    /**
     * @param raw the cloud's object; it is kept, and must not be changed afterwards
     * @throws IllegalArgumentException if it has no id
     */
    public Activity(JsonObject raw) {
        fields = new JsonFields(raw);
        String text = fields.id("id");
        if (text == null) {
            throw new IllegalArgumentException("an activity without an id");
        }
        id = new ActivityId(text);
    }

    /** The id. */
    public ActivityId id() {
        return id;
    }

    /** Everything the cloud sent; a copy. */
    public JsonObject raw() {
        return fields.json().deepCopy();
    }

    /** What happened, such as {@code photos_added}; an open list (Aura sheet 9). */
    public @Nullable String type() {
        return fields.text("type");
    }

    /** When it happened first. */
    public @Nullable Instant createdAt() {
        return fields.time("created_at");
    }

    /** What happened, as a sentence of the cloud. */
    public @Nullable String text() {
        return fields.text("plain_text");
    }

    /** How many comments it has. */
    public int comments() {
        Integer count = fields.whole("comment_count");
        return count == null ? 0 : count;
    }

    /** How many reactions it has. */
    public int reactions() {
        return fields.objects("reactions").size();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Activity activity && fields.equals(activity.fields);
    }

    @Override
    public int hashCode() {
        return fields.hashCode();
    }

    /** Only the id: the rest is people's words. */
    @Override
    public String toString() {
        return "Activity[" + id + "]";
    }
}
