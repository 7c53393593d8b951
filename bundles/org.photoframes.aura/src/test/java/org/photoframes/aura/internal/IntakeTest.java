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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameIntake;
import org.photoframes.aura.UploadedFile;
import org.photoframes.cloud.CloudException;
import org.photoframes.simulator.SimFrame;

/** Telling the cloud what was uploaded: only where it is allowed, in few requests, and never twice. */
class IntakeTest {

    private static final Instant TAKEN = Instant.parse("2024-07-14T18:30:05.250Z");

    private TestCloud cloud;
    private DefaultAuraAccount account;
    private SimFrame hallway;
    private SimFrame grandma;
    private FrameIntake intake;

    @BeforeEach
    void start() throws Exception {
        cloud = new TestCloud();
        account = cloud.account(cloud.settings());
        hallway = cloud.world.addFrame(cloud.mira, "Hallway");
        grandma = cloud.world.addFrame(cloud.jo, "Grandma").addContributor(cloud.mira);
        TestCloud.get(account.poll());
        intake = account.intake(new FrameId(hallway.id()));
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    private UploadedFile file(String name) {
        cloud.world.objects().put(name + ".jpg", new byte[] {1, 2, 3});
        return new UploadedFile(
                "photoframes-" + name, name + ".jpg", new byte[16], 640, 480, "public.jpeg", TAKEN, TAKEN, null);
    }

    @Test
    void whatIsSelectedAndDescribedIsAPhotoOfTheFrameOnce() throws Exception {
        UploadedFile file = file("one");
        for (int again = 0; again < 2; again++) {
            assertThat(TestCloud.get(intake.select(List.of(file.localIdentifier()))))
                    .isZero();
            assertThat(TestCloud.get(intake.describe(List.of(file)))).containsOnlyKeys("photoframes-one");
        }
        cloud.time.advance(Duration.ofMinutes(10));
        List<Asset> found = TestCloud.get(intake.find("photoframes-one"));
        assertThat(found).singleElement().satisfies(asset -> {
            assertThat(asset.taken()).isEqualTo(TAKEN);
            assertThat(asset.width()).isEqualTo(640);
            assertThat(asset.md5()).isEqualTo("AAAAAAAAAAAAAAAAAAAAAA==");
        });
        assertThat(TestCloud.get(account.readListing(new FrameId(hallway.id()))).listed())
                .isEqualTo(1);
        assertThat(TestCloud.get(intake.find("photoframes-other"))).isEmpty();
    }

    @Test
    void aPhotoGoesToAnotherFrameWithoutBeingUploadedAgain() throws Exception {
        SimFrame kitchen = cloud.world.addFrame(cloud.mira, "Kitchen");
        TestCloud.get(intake.select(List.of("photoframes-one")));
        Map<String, AssetId> described = TestCloud.get(intake.describe(List.of(file("one"))));
        TestCloud.get(account.readFrame(new FrameId(kitchen.id())));
        TestCloud.get(account.intake(new FrameId(kitchen.id())).link(List.copyOf(described.values())));
        assertThat(kitchen.placement(described.get("photoframes-one").value())).isNotNull();
    }

    @Test
    void aFrameOfSomebodyElseGetsNothing() {
        FrameIntake foreign = account.intake(new FrameId(grandma.id()));
        cloud.simulator.requests().clear();
        assertThat(foreign.objection()).contains("Grandma");
        for (var call : List.of(
                foreign.select(List.of("a")),
                foreign.link(List.of(new AssetId("a"))),
                foreign.describe(List.of(file("one"))))) {
            assertThatThrownBy(() -> TestCloud.get(call)).isInstanceOf(CloudException.NotAllowed.class);
        }
        assertThat(cloud.simulator.requests().all()).isEmpty();
    }
}
