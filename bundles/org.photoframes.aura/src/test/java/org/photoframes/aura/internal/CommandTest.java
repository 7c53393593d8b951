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
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.WriteAccess;
import org.photoframes.aura.WritePermission;
import org.photoframes.cloud.CloudException;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.RecordedRequest;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

/** Commands: only where they are allowed, once, ahead of readings, and looked after. */
class CommandTest {

    private TestCloud cloud;
    private DefaultAuraAccount account;
    private SimFrame hallway;
    private FrameId own;
    private FrameId foreign;

    @BeforeEach
    void start() throws Exception {
        cloud = new TestCloud();
        account = cloud.account(cloud.settings());
        hallway = cloud.world.addFrame(cloud.mira, "Hallway");
        SimFrame grandma = cloud.world.addFrame(cloud.jo, "Grandma").addContributor(cloud.mira);
        own = new FrameId(hallway.id());
        foreign = new FrameId(grandma.id());
        TestCloud.get(account.poll());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void nextAndPreviousReachTheFrameAndItIsReadAgainAfter5And30Seconds() throws Exception {
        TestCloud.get(account.control(own).next());
        TestCloud.get(account.control(own).previous());
        String frame = "/frames/" + own + ".json";
        assertThat(cloud.simulator.requests().count("POST", "/frames/" + own + "/next.json"))
                .isEqualTo(1);
        assertThat(cloud.simulator.requests().count("POST", "/frames/" + own + "/back.json"))
                .isEqualTo(1);
        assertThat(cloud.simulator.requests().count("GET", frame)).isZero();
        cloud.time.advance(Duration.ofSeconds(5));
        await().untilAsserted(() ->
                assertThat(cloud.simulator.requests().count("GET", frame)).isEqualTo(2));
        cloud.time.advance(Duration.ofSeconds(25));
        await().untilAsserted(() ->
                assertThat(cloud.simulator.requests().count("GET", frame)).isEqualTo(4));
    }

    @Test
    void showSendsWhatTheSheetAsksForAndTellsWhetherTheFrameComplied() throws Exception {
        SimAsset photo = cloud.world.addPhoto(hallway, NewPhoto.photo());
        AssetId asset = new AssetId(photo.id());
        assertThat(TestCloud.get(account.control(own).show(asset))).isTrue();
        RecordedRequest request =
                cloud.simulator.requests().matching("POST", ".*/goto.json").get(0);
        JsonObject body = JsonParser.parseString(request.body()).getAsJsonObject();
        assertThat(body.get("asset_id").getAsString()).isEqualTo(asset.value());
        assertThat(body.get("frame_id").getAsString()).isEqualTo(own.value());
        assertThat(body.get("goto_time").getAsString()).matches("2026-09-12T05:45:0\\d\\.\\d{3}Z");
        assertThat(body.get("swipe_direction").getAsInt()).isZero();
        assertThat(UUID.fromString(body.get("impression_id").getAsString())).isNotNull();
        assertThat(body.get("select_asset").getAsBoolean()).isTrue();

        hallway.setOnline(false);
        assertThat(TestCloud.get(account.control(own).show(asset))).isFalse();
    }

    @Test
    void aFrameOfSomebodyElseIsNotWrittenUntilThatIsAllowed() throws Exception {
        cloud.simulator.requests().clear();
        assertThat(account.control(foreign).objection()).contains("Grandma");
        assertThatThrownBy(() -> TestCloud.get(account.control(foreign).next()))
                .isInstanceOf(CloudException.NotAllowed.class)
                .hasMessageContaining("Grandma")
                .hasMessageContaining("allow");
        assertThat(cloud.simulator.requests().all()).isEmpty();

        account.permit(foreign, WritePermission.ALLOWED);
        TestCloud.get(account.control(foreign).next());
        assertThat(cloud.simulator.requests().all()).hasSize(1);
    }

    @Test
    void aFrameThatIsForbiddenIsNotWrittenEvenIfItIsOurs() {
        account.permit(own, WritePermission.FORBIDDEN);
        cloud.simulator.requests().clear();
        assertThatThrownBy(() -> TestCloud.get(account.control(own).next()))
                .isInstanceOf(CloudException.NotAllowed.class);
        assertThat(cloud.simulator.requests().all()).isEmpty();
    }

    @Test
    void aFrameThatIsNotKnownIsNotWritten() {
        cloud.simulator.requests().clear();
        for (WriteAccess access : WriteAccess.values()) {
            DefaultAuraAccount fresh = cloud.account(with(access));
            assertThatThrownBy(() -> TestCloud.get(fresh.control(own).next()))
                    .isInstanceOf(CloudException.NotAllowed.class);
        }
        assertThat(cloud.simulator.requests().all()).isEmpty();
    }

    @Test
    void writeAccessOfTheAccountDecidesForFramesWithoutTheirOwn() throws Exception {
        DefaultAuraAccount none = cloud.account(with(WriteAccess.NONE));
        TestCloud.get(none.poll());
        assertThat(none.control(own).objection()).isNotNull();
        DefaultAuraAccount all = cloud.account(with(WriteAccess.ALL));
        TestCloud.get(all.poll());
        assertThat(all.control(foreign).objection()).isNull();
        assertThat(all.control(own).objection()).isNull();
    }

    @Test
    void nextIsNeverRepeatedByItself() {
        cloud.simulator.faults().always().on("POST", ".*/next.json").closeConnection();
        assertThatThrownBy(() -> TestCloud.get(account.control(own).next()))
                .isInstanceOf(CloudException.NetworkFailure.class);
        assertThat(cloud.simulator.requests().count("POST", ".*/next.json")).isEqualTo(1);
    }

    @Test
    void aWriteThatTheCloudForbidsCostsNeitherSessionNorBudget() throws Exception {
        cloud.simulator.faults().next(1).on("POST", ".*/next.json").forbidden();
        assertThatThrownBy(() -> TestCloud.get(account.control(own).next()))
                .isInstanceOf(CloudException.NotAllowed.class);
        TestCloud.get(account.control(own).next());
        assertThat(cloud.logins()).isEqualTo(1);
        assertThat(account.health().budget().stoppedUntil()).isNull();
    }

    @Test
    void aWriteThatIsRefusedWithAFreshTokenStopsAllWritesAndLeavesReadsAlone() throws Exception {
        cloud.simulator.faults().next(1).on("POST", ".*/next.json").unauthenticated();
        assertThatThrownBy(() -> TestCloud.get(account.control(own).next()))
                .isInstanceOf(CloudException.SessionEnded.class);
        assertThatThrownBy(() -> TestCloud.get(account.control(own).next()))
                .isInstanceOf(CloudException.BudgetExhausted.class);
        assertThat(cloud.simulator.requests().count("POST", ".*/next.json")).isEqualTo(1);
        TestCloud.get(account.readFrame(own));
        assertThat(cloud.logins()).isEqualTo(1);
    }

    @Test
    void aWriteThatIsRefusedInPassingIsRepeatedOnceAfterOneLogin() throws Exception {
        cloud.time.advance(Duration.ofSeconds(301));
        cloud.simulator.faults().next(1).on("POST", ".*/next.json").passingRefusal();
        TestCloud.get(account.control(own).next());
        assertThat(cloud.simulator.requests().count("POST", ".*/next.json")).isEqualTo(2);
        assertThat(cloud.logins()).isEqualTo(2);
    }

    @Test
    void commandsPassALongReading() throws Exception {
        for (int i = 0; i < 1400; i++) {
            cloud.world.addPhoto(hallway, NewPhoto.photo());
        }
        CompletionStage<FrameListing> listing = account.readListing(own);
        await().until(() -> cloud.simulator.requests().count("GET", ".*/assets.json") >= 1);
        TestCloud.get(account.control(own).next());
        TestCloud.get(listing);
        List<String> order = cloud.simulator.requests().all().stream()
                .map(RecordedRequest::path)
                .filter(p -> p.endsWith("/assets.json") || p.endsWith("/next.json"))
                .toList();
        assertThat(order).hasSize(8).last().asString().endsWith("/assets.json");
    }

    @Test
    void theBudgetStopsCommandsBeforeTheCloudWould() throws Exception {
        int sent = 0;
        CloudException.BudgetExhausted refusal = null;
        while (refusal == null && sent < 60) {
            try {
                TestCloud.get(account.control(own).next());
                sent++;
            } catch (CloudException.BudgetExhausted e) {
                refusal = e;
            }
        }
        assertThat(sent).isBetween(30, 35);
        assertThat(refusal.freeAt()).isAfter(cloud.time.instant());
        assertThat(cloud.simulator.requests().count("POST", ".*/next.json")).isEqualTo(sent);
        assertThat(account.health().budget().left()).isZero();

        cloud.time.advance(Duration.between(cloud.time.instant(), refusal.freeAt()));
        TestCloud.get(account.control(own).next());
    }

    private AuraSettings with(WriteAccess access) {
        AuraSettings s = cloud.settings();
        return new AuraSettings(
                s.key(),
                s.email(),
                s.password(),
                s.deviceId(),
                s.locale(),
                s.appIdentifier(),
                s.userAgent(),
                access,
                s.pollInterval(),
                s.listingInterval(),
                s.apiUrl(),
                s.imageUrl());
    }
}
