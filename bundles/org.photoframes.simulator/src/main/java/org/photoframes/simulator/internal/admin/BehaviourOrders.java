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

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Behaviour;
import org.photoframes.simulator.DriftProfile;
import org.photoframes.simulator.WriteBucket;

/** The cloud's numbers and switches. */
final class BehaviourOrders implements Orders {
    private final Behaviour behaviour;
    private final WriteBucket bucket;

    BehaviourOrders(Behaviour behaviour, WriteBucket bucket) {
        this.behaviour = behaviour;
        this.bucket = bucket;
    }

    @Override
    public @Nullable JsonElement carryOut(Order order) throws AdminFailure {
        if (order.is("GET", "behaviour")) {
            return describe();
        } else if (order.is("PUT", "behaviour")) {
            change(order);
            return describe();
        } else if (order.is("PUT", "bucket")) {
            if (order.body().has("capacity")) {
                bucket.capacity((int) order.number("capacity", 0));
            }
            if (order.body().has("refill_seconds")) {
                bucket.refillTime(order.seconds("refill_seconds", Duration.ZERO));
            }
            if (order.body().has("recovery_seconds")) {
                bucket.recovery(order.seconds("recovery_seconds", Duration.ZERO));
            }
            if (order.body().has("lockout_after")) {
                bucket.lockout(
                        (int) order.number("lockout_after", 0), order.seconds("lockout_seconds", Duration.ofHours(2)));
            }
            if (order.body().has("reads_prolong")) {
                bucket.readsProlong(order.flag("reads_prolong"));
            }
            return new JsonObject();
        } else if (order.is("POST", "bucket", "reset")) {
            bucket.reset();
            return new JsonObject();
        }
        return null;
    }

    private void change(Order order) throws AdminFailure {
        String profile = order.text("profile");
        if (profile != null) {
            behaviour.drift(DriftProfile.of(profile));
        }
        behaviour.commandLag(order.seconds("command_lag_seconds", behaviour.commandLag()));
        behaviour.heartbeat(order.seconds("heartbeat_seconds", behaviour.heartbeat()));
        behaviour.processingDelay(order.seconds("processing_delay_seconds", behaviour.processingDelay()));
        behaviour.videoUrlLife(order.seconds("video_url_life_seconds", behaviour.videoUrlLife()));
        long sessionLife = order.number("session_life_seconds", -1);
        if (sessionLife >= 0) {
            behaviour.sessionLife(sessionLife == 0 ? null : Duration.ofSeconds(sessionLife));
        }
        if (order.body().has("first_write_refused")) {
            behaviour.firstWriteRefused(order.flag("first_write_refused"));
        }
        if (order.body().has("schedule_in_single_frame")) {
            behaviour.scheduleInSingleFrame(order.flag("schedule_in_single_frame"));
        }
        if (order.body().has("ranges")) {
            behaviour.ranges(order.flag("ranges"));
        }
        behaviour.credentialLife(order.seconds("credential_life_seconds", behaviour.credentialLife()));
        if (order.body().has("signature_checked")) {
            behaviour.signatureChecked(order.flag("signature_checked"));
        }
        long skew = order.number("clock_skew_seconds", -1);
        if (skew >= 0) {
            behaviour.clockSkew(skew == 0 ? null : Duration.ofSeconds(skew));
        }
        behaviour.expiredTokenStatus((int) order.number("expired_token_status", behaviour.expiredTokenStatus()));
        behaviour.foreignSettingsStatus(
                (int) order.number("foreign_settings_status", behaviour.foreignSettingsStatus()));
        behaviour.placeholderRemovalStatus(
                (int) order.number("placeholder_removal_status", behaviour.placeholderRemovalStatus()));
        behaviour.pageWithoutLimit((int) order.number("page_without_limit", behaviour.pageWithoutLimit()));
        behaviour.largestPage((int) order.number("largest_page", behaviour.largestPage()));
    }

    private JsonObject describe() {
        Duration sessionLife = behaviour.sessionLife();
        JsonObject json = new JsonObject();
        json.addProperty("profile", behaviour.drift().label());
        json.addProperty("command_lag_seconds", behaviour.commandLag().toSeconds());
        json.addProperty("heartbeat_seconds", behaviour.heartbeat().toSeconds());
        json.addProperty("processing_delay_seconds", behaviour.processingDelay().toSeconds());
        json.addProperty("video_url_life_seconds", behaviour.videoUrlLife().toSeconds());
        json.addProperty("session_life_seconds", sessionLife == null ? 0 : sessionLife.toSeconds());
        json.addProperty("first_write_refused", behaviour.firstWriteRefused());
        json.addProperty("schedule_in_single_frame", behaviour.scheduleInSingleFrame());
        json.addProperty("ranges", behaviour.ranges());
        Duration skew = behaviour.clockSkew();
        json.addProperty("credential_life_seconds", behaviour.credentialLife().toSeconds());
        json.addProperty("signature_checked", behaviour.signatureChecked());
        json.addProperty("clock_skew_seconds", skew == null ? 0 : skew.toSeconds());
        json.addProperty("expired_token_status", behaviour.expiredTokenStatus());
        json.addProperty("foreign_settings_status", behaviour.foreignSettingsStatus());
        json.addProperty("placeholder_removal_status", behaviour.placeholderRemovalStatus());
        json.addProperty("page_without_limit", behaviour.pageWithoutLimit());
        json.addProperty("largest_page", behaviour.largestPage());
        return json;
    }
}
