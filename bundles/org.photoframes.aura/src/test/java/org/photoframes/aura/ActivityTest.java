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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActivityTest {

    @Test
    void itSaysWhatHappenedWhenAndWhatPeopleMadeOfIt() {
        JsonObject sent = json("""
                {"id": "ac-9", "type": "photos_added", "created_at": "2026-09-11T20:15:00.000Z", "asset_count": 2,
                 "plain_text": "Jo added 2 photos", "comment_count": 1, "reactions": [{"id": "re-1"}, {"id": "re-2"}]}""");
        Activity activity = new Activity(sent);

        assertThat(activity.id()).isEqualTo(new ActivityId("ac-9"));
        assertThat(activity.type()).isEqualTo("photos_added");
        assertThat(activity.createdAt()).isEqualTo(Instant.parse("2026-09-11T20:15:00Z"));
        assertThat(activity.text()).isEqualTo("Jo added 2 photos");
        assertThat(activity.comments()).isEqualTo(1);
        assertThat(activity.reactions()).isEqualTo(2);
        assertThat(activity.raw()).isEqualTo(sent);
        assertThat(activity).hasToString("Activity[ac-9]");
    }

    @Test
    void whatIsMissingOrOddIsNothing() {
        Activity activity = new Activity(json("{\"id\": \"ac-9\", \"comment_count\": \"many\", \"reactions\": null}"));

        assertThat(activity.type()).isNull();
        assertThat(activity.createdAt()).isNull();
        assertThat(activity.text()).isNull();
        assertThat(activity.comments()).isZero();
        assertThat(activity.reactions()).isZero();
    }

    @Test
    void anActivityWithoutAnIdIsNone() {
        assertThatThrownBy(() -> new Activity(json("{}"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
