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
package org.photoframes.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FrameTest extends CloudTest {
    @BeforeEach
    void logIn() {
        asMira();
    }

    private List<String> framesSeen() {
        return ids(visitor.json(visitor.get("/frames.json")).getAsJsonArray("frames"));
    }

    private JsonObject put(String fields) {
        return visitor.json(visitor.put(frame(".json"), "{\"frame\":" + fields + "}"))
                .getAsJsonObject("frame");
    }

    @Test
    void ownAndContributedFramesAreListed() {
        SimFrame shared = world.addFrame(jo, "Jo's").addContributor(mira);
        world.addFrame(jo, "Jo's secret");

        assertThat(framesSeen()).containsExactly(hallway.id(), shared.id());
    }

    @Test
    void aRemovedFrameIsGone() {
        world.removeFrame(hallway);

        assertThat(framesSeen()).isEmpty();
        assertThat(visitor.get(frame(".json")).statusCode()).isEqualTo(404);
    }

    @Test
    void knownFieldsAreTakenAndEchoedOthersIgnored() {
        JsonObject echoed = put("{\"volume\":35,\"sort_mode\":\"random\",\"gestures_on\":false,\"hw_serial\":\"X\","
                + "\"invented\":1,\"updated_at_on_client\":\"2026-09-12T12:05:12.000Z\"}");

        assertThat(echoed.get("volume").getAsInt()).isEqualTo(35);
        assertThat(echoed.get("sort_mode").getAsString()).isEqualTo("random");
        assertThat(echoed.get("gestures_on").getAsBoolean()).isFalse();
        assertThat(echoed.get("hw_serial").getAsString()).isEqualTo("EXAMPLE000001");
        assertThat(echoed.has("invented")).isFalse();
    }

    @Test
    void aValueOfAnotherKindIsNotTaken() {
        assertThat(put("{\"volume\":\"loud\"}").get("volume").getAsInt()).isEqualTo(40);
    }

    @Test
    void theTimeZoneIsSetTogetherWithTheSchedule() {
        JsonObject echoed = put("{\"scheduled_display_sleep\":true,\"scheduled_display_on_at\":"
                + "\"1969-12-31T07:00:00.000Z\",\"scheduled_display_off_at\":\"1969-12-31T14:05:12.000Z\","
                + "\"user_set_time_zone\":\"Europe/Vienna\"}");

        assertThat(echoed.get("time_zone").getAsString()).isEqualTo("Europe/Vienna");
        assertThat(echoed.get("scheduled_display_off_at").getAsString()).isEqualTo("1969-12-31T14:05:12.000Z");
        assertThat(echoed.has("user_set_time_zone")).isFalse();
    }

    @Test
    void aBodyWithoutFrameIsABadRequest() {
        assertThat(visitor.put(frame(".json"), "{\"volume\":3}").statusCode()).isEqualTo(400);
        assertThat(visitor.put(frame(".json"), "no json").statusCode()).isEqualTo(400);
        assertThat(visitor.put(frame(".json"), "{frame:{volume:3}}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void contributorsMayNotChangeSettingsUnlessToldSo() {
        visitor.loggedIn("jo@example.org", PASSWORD);

        HttpResponse<String> refused = visitor.put(frame(".json"), "{\"frame\":{\"volume\":1}}");
        simulator.behaviour().foreignSettingsStatus(200);
        HttpResponse<String> allowed = visitor.put(frame(".json"), "{\"frame\":{\"volume\":1}}");

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(JsonParser.parseString(refused.body())
                        .getAsJsonObject()
                        .get("error")
                        .getAsBoolean())
                .isTrue();
        assertThat(allowed.statusCode()).isEqualTo(200);
    }

    @Test
    void theSingleAnswerMayLackTheSchedule() {
        simulator.behaviour().scheduleInSingleFrame(false);

        assertThat(frameSeen().has("scheduled_display_on_at")).isFalse();
        assertThat(visitor.get("/frames.json").body()).contains("scheduled_display_on_at");
    }

    @Test
    void recentAssetsComeOnRequestOnly() {
        addPhoto("A photo");

        JsonObject asked = visitor.json(visitor.get(frame(".json?include_recent_assets=1")));

        assertThat(frameSeen().getAsJsonArray("recent_assets")).isEmpty();
        assertThat(asked.getAsJsonObject("frame").getAsJsonArray("recent_assets"))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void fieldsComeAndGoWithTheTimes(DriftProfile profile) {
        simulator.behaviour().drift(profile);
        JsonObject answer = visitor.json(visitor.get(frame(".json")));
        JsonObject frame = answer.getAsJsonObject("frame");
        boolean early = profile == DriftProfile.Y2022 || profile == DriftProfile.Y2024;
        boolean newest = profile == DriftProfile.Y2026_08;

        assertThat(answer.has("total_asset_count")).isEqualTo(early);
        assertThat(frame.getAsJsonObject("user").has("has_frame")).isEqualTo(early);
        assertThat(frame.has("smart_adds")).isEqualTo(!newest);
        assertThat(frame.has("wifi_frequency")).isEqualTo(newest);
        assertThat(frame.has("frame_environment")).isEqualTo(profile != DriftProfile.Y2024);
    }

    @Test
    void heartbeatAdvancesWhileOnlineAndStopsOffline() {
        pass(Duration.ofMinutes(10));
        assertThat(lastOnline()).isEqualTo("2026-09-12T05:50:00.000Z");

        hallway.setOnline(false);
        pass(Duration.ofMinutes(10));
        assertThat(lastOnline()).isEqualTo("2026-09-12T05:50:00.000Z");

        hallway.setOnline(true);
        pass(Duration.ofSeconds(40));
        assertThat(lastOnline()).isEqualTo("2026-09-12T06:00:30.000Z");
    }

    private String lastOnline() {
        return frameSeen()
                .getAsJsonObject("frame_environment")
                .get("last_online_at")
                .getAsString();
    }
}
