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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.photoframes.aura.internal.CloudBench.id;
import static org.photoframes.aura.internal.CloudBench.json;

import java.io.IOException;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.aura.Activity;
import org.photoframes.aura.Asset;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.PlaylistId;
import org.photoframes.cloud.CloudException;
import org.photoframes.simulator.DriftProfile;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.Playlist;
import org.photoframes.simulator.RecordedRequest;
import org.photoframes.simulator.SimAsset;

class FrameApiTest {

    private CloudBench bench;

    @BeforeEach
    void open() throws IOException {
        bench = new CloudBench();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void everyFrameThatTheUserSeesIsListed() throws Exception {
        List<Frame> frames = bench.frames.frames();

        assertThat(frames).extracting(Frame::name).containsExactlyInAnyOrder("Hallway", "Grandma");
        assertThat(frames).extracting(Frame::ownerName).containsExactlyInAnyOrder("Mira Example", "Jo Example");
        assertThat(bench.last().toString()).isEqualTo("GET /frames.json -> 200");
        assertThat(bench.last().query()).isEmpty();
        assertThat(bench.last().body()).isEmpty();
    }

    @Test
    void everyRequestCarriesTheSession() throws Exception {
        bench.frames.frames();
        bench.frames.next(id(bench.hallway));

        for (RecordedRequest request : bench.cloud.requests().matching("*", "/frames.*")) {
            assertThat(request.headers())
                    .containsEntry("x-user-id", bench.mira.id())
                    .containsEntry("x-client-device-id", CloudBench.DEVICE)
                    .containsEntry("accept-language", "de")
                    .containsEntry("user-agent", "photoframes-test/1");
            assertThat(bench.mira.sessionStart(request.headers().get("x-token-auth")))
                    .isNotNull();
        }
        assertThat(bench.last().headers().get("content-type")).startsWith("application/json");
        assertThat(bench.cloud.requests().matching("POST", "/login.json"))
                .singleElement()
                .satisfies(login -> {
                    assertThat(login.headers()).doesNotContainKeys("x-token-auth", "x-user-id");
                    assertThat(json(login.body())).isEqualTo(json("""
                            {"user": {"email": "mira@example.org", "password": "sample-1"},
                             "app_identifier": "com.pushd.Framelord", "identifier_for_vendor": "device-1",
                             "client_device_id": "device-1", "locale": "de"}"""));
                });
    }

    @ParameterizedTest
    @EnumSource(DriftProfile.class)
    void framesOfEveryAgeAreUnderstood(DriftProfile profile) throws Exception {
        bench.cloud.behaviour().drift(profile);
        SimAsset photo = bench.photo();

        assertThat(bench.frames.frames()).hasSize(2);
        Frame frame = bench.frames.frame(id(bench.hallway));
        assertThat(frame.name()).isEqualTo("Hallway");
        assertThat(frame.volume() != null).isEqualTo(profile.sendsFrameField("volume"));
        assertThat(frame.online(bench.now()) != null).isEqualTo(profile.sendsFrameField("frame_environment"));
        assertThat(bench.frames.assets(id(bench.hallway), null).assets())
                .extracting(Asset::id)
                .containsExactly(id(photo));
    }

    @Test
    void anOddElementDoesNotTakeTheOtherFramesAway() throws Exception {
        bench.answers(
                "GET",
                "/frames.json",
                "{\"frames\": [7, null, {}, {\"id\": \"\"}, {\"id\": \"null\"}, {\"id\": \"f1\", \"user_id\": \"\"}]}");

        assertThat(bench.frames.frames()).extracting(Frame::id).containsExactly(new FrameId("f1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"frames\": {}}", "{\"frames\": null}", "7"})
    void aListingWithoutFramesIsMalformedAndNotEmpty(String answer) {
        bench.answers("GET", "/frames.json", answer);

        assertThatThrownBy(() -> bench.frames.frames()).isInstanceOf(CloudException.MalformedAnswer.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"frame\": {\"id\": \"f1\"}}",
                "{\"error\": false, \"result\": {\"frame\": {\"id\": \"f1\"}}}",
                "{\"result\": {\"id\": \"f1\"}}",
                "{\"id\": \"f1\"}",
                "{\"frames\": [{\"id\": \"f1\"}]}",
                "{\"error\": null, \"frame\": {\"id\": \"f1\"}, \"total_asset_count\": 3}",
            })
    void oneFrameComesInSeveralEnvelopes(String answer) throws Exception {
        bench.answers("GET", "/frames/f1.json", answer);

        assertThat(bench.frames.frame(new FrameId("f1")).id()).isEqualTo(new FrameId("f1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "{\"frame\": {}}", "{\"frame\": null}", "{\"frames\": [{\"id\": \"a\"}, {\"id\": \"b\"}]}"
            })
    void anAnswerWithoutTheFrameIsMalformed(String answer) {
        bench.answers("GET", "/frames/f1.json", answer);

        assertThatThrownBy(() -> bench.frames.frame(new FrameId("f1")))
                .isInstanceOf(CloudException.MalformedAnswer.class);
    }

    @Test
    void aScheduleThatOneFrameLacksIsCompletedFromTheListing() throws Exception {
        bench.cloud.behaviour().scheduleInSingleFrame(false);
        bench.hallway.set("scheduled_display_on_at", "1969-12-31T06:45:00.000Z");

        Frame single = bench.frames.frame(id(bench.hallway));
        Frame listed = bench.frames.frames().stream()
                .filter(frame -> frame.id().equals(single.id()))
                .findFirst()
                .orElseThrow();

        assertThat(single.displayOnAt()).isNull();
        assertThat(single.completedBy(listed).displayOnAt()).isEqualTo(LocalTime.of(6, 45));
    }

    @Test
    void aFrameOfStrangersIsAsUnknownAsOneThatDoesNotExist() {
        assertThatThrownBy(() -> bench.frames.frame(id(bench.stranger))).isInstanceOf(CloudException.NotFound.class);
        assertThatThrownBy(() -> bench.frames.frame(new FrameId("no-such-frame")))
                .isInstanceOf(CloudException.NotFound.class);
        assertThat(bench.last().status()).isEqualTo(404);
    }

    @Test
    void anIdCannotLeaveItsPlaceInThePath() {
        assertThatThrownBy(() -> bench.frames.frame(new FrameId("../users?x=1#y")))
                .isInstanceOf(CloudException.class);

        assertThat(bench.cloud.requests().matching("GET", "/users.*")).isEmpty();
        assertThat(bench.last().query()).isEmpty();
    }

    @Test
    void theListingIsAskedForWithHiddenOnesInPages() throws Exception {
        bench.cloud.behaviour().largestPage(2);
        SimAsset shown = bench.photo();
        SimAsset hidden = bench.world.addPhoto(bench.hallway, NewPhoto.photo().hidden());
        SimAsset rowless = bench.world.addPhoto(bench.hallway, NewPhoto.photo().withoutSettingsRow());

        AssetPage first = bench.frames.assets(id(bench.hallway), null);
        RecordedRequest firstRequest = bench.last();
        AssetPage second = bench.frames.assets(id(bench.hallway), first.next());

        assertThat(first.assets()).extracting(Asset::id).containsExactly(id(rowless), id(hidden));
        assertThat(first.settings()).containsOnlyKeys(hidden.id());
        assertThat(first.listed(id(bench.hallway), first.assets().get(1))
                        .photo()
                        .hidden())
                .isTrue();
        assertThat(first.listed(id(bench.hallway), first.assets().get(0))
                        .photo()
                        .hidden())
                .isFalse();
        assertThat(second.assets()).extracting(Asset::id).containsExactly(id(shown));
        assertThat(second.next()).isNull();
        assertThat(firstRequest.path()).isEqualTo("/frames/" + bench.hallway.id() + "/assets.json");
        assertThat(firstRequest.query())
                .containsEntry("limit", "200")
                .containsEntry("filter", "all")
                .containsEntry("side_load_users", "false")
                .doesNotContainKey("cursor");
        assertThat(bench.last().query()).containsEntry("cursor", first.next());
    }

    @Test
    void theNewestActivitiesComeFirst() throws Exception {
        bench.hallway.addActivity("user_joined", bench.jo, "Jo joined", List.of());
        bench.hallway
                .addActivity("photos_added", bench.jo, "Jo added 1 photo", List.of())
                .comment(bench.mira, "Lovely!");

        List<Activity> activities = bench.frames.activities(id(bench.hallway));

        assertThat(activities).extracting(Activity::type).containsExactly("photos_added", "user_joined");
        assertThat(activities.get(0).comments()).isEqualTo(1);
        assertThat(bench.last().path()).isEqualTo("/frames/" + bench.hallway.id() + "/activities.json");
    }

    @Test
    void anAlbumHasRowsAndNoAssets() throws Exception {
        SimAsset photo = bench.photo();
        Playlist album = bench.hallway.addPlaylist("Hiking").add(photo);

        AssetPage page = bench.frames.album(id(bench.hallway), new PlaylistId(album.id()), null);

        assertThat(page.assets()).isEmpty();
        assertThat(page.members()).containsExactly(id(photo));
        assertThat(bench.last().path()).isEqualTo("/playlists/" + album.id() + "/assets.json");
        assertThat(bench.last().query())
                .containsEntry("frame_id", bench.hallway.id())
                .containsEntry("filter", "all")
                .containsEntry("limit", "200");
    }
}
