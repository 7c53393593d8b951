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
package org.photoframes.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.launcher.Program.Result;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** What somebody sees who types commands. */
class ProgramIT {

    private static final String PASSWORD = "open-sesame-7";

    @TempDir
    private Path home;

    private AuraSimulator cloud;
    private SimFrame hallway;
    private SimFrame grandma;

    @BeforeEach
    void startTheCloud() throws IOException {
        World world = new World(1);
        cloud = AuraSimulator.builder().world(world).start();
        Account mira = world.addAccount("mira@example.org", PASSWORD, "Mira Example");
        Account jo = world.addAccount("jo@example.org", "other", "Jo Example");
        hallway = world.addFrame(mira, "Hallway");
        grandma = world.addFrame(jo, "Grandma").addContributor(mira);
        for (int i = 0; i < 205; i++) {
            world.addPhoto(
                    hallway,
                    NewPhoto.photo()
                            .takenAt(Instant.parse("2024-05-01T10:00:00Z").plusSeconds(i)));
        }
        world.addPhoto(hallway, NewPhoto.photo().hidden());
        world.addPhoto(hallway, NewPhoto.of(MediaKind.VIDEO).seconds(4));
        world.addPhoto(hallway, NewPhoto.of(MediaKind.PLACEHOLDER));
    }

    @AfterEach
    void stopTheCloud() throws IOException {
        cloud.close();
    }

    @Test
    void framesAreListedAsOneJsonDocument() throws Exception {
        Result result = program().run("frames", "--json");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        JsonArray frames =
                JsonParser.parseString(result.out()).getAsJsonObject().getAsJsonArray("frames");
        assertThat(frames).hasSize(2);
        JsonObject first = frames.get(0).getAsJsonObject();
        assertThat(first.get("name").getAsString()).isEqualTo("Hallway");
        assertThat(first.get("id").getAsString()).isEqualTo(hallway.id());
        assertThat(first.get("own").getAsBoolean()).isTrue();
        assertThat(frames.get(1).getAsJsonObject().get("own").getAsBoolean()).isFalse();
    }

    @Test
    void aFrameIsCountedByNameOverAllItsPages() throws Exception {
        Result result = program().run("count", "Hallway", "--json");
        assertThat(result.err()).isEmpty();
        JsonObject count = JsonParser.parseString(result.out()).getAsJsonObject();
        assertThat(count.get("listed").getAsInt()).isEqualTo(208);
        assertThat(count.get("shown").getAsInt()).isEqualTo(206);
        assertThat(count.get("hidden").getAsInt()).isEqualTo(1);
        assertThat(count.get("videos").getAsInt()).isEqualTo(1);
        assertThat(count.get("placeholders").getAsInt()).isEqualTo(1);
    }

    @Test
    void theSecondCommandUsesTheSessionOfTheFirst() throws Exception {
        assertThat(program().run("frames").exitCode()).isZero();
        assertThat(program().run("frames").exitCode()).isZero();
        assertThat(cloud.requests().count("POST", "/login.json")).isEqualTo(1);
    }

    @Test
    void aWrongPasswordIsOneClearLineAndExit3AndIsNotTriedAgain() throws Exception {
        for (int i = 0; i < 2; i++) {
            Result result = program().with("AURA_PASSWORD", "wrong-password").run("frames");
            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err().lines()).singleElement().asString().contains("Check e-mail address and password");
            assertThat(result.err()).doesNotContain("wrong-password");
        }
        assertThat(cloud.requests().count("POST", "/login.json")).isEqualTo(1);
    }

    @Test
    void theRightPasswordWorksAtOnceAfterAWrongOne() throws Exception {
        assertThat(program()
                        .with("AURA_PASSWORD", "wrong-password")
                        .run("frames")
                        .exitCode())
                .isEqualTo(3);
        assertThat(program().run("frames").exitCode()).isZero();
    }

    @Test
    void aCloudThatIsDownIsOneClearLineAndExit1() throws Exception {
        Program program = program();
        cloud.close();
        Result result = program.run("frames");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines()).singleElement().asString().contains("cannot be reached");
    }

    @Test
    void aFrameThatIsNotThereIsAnsweredWithThoseThatAre() throws Exception {
        Result result = program().run("count", "Kitchen");
        assertThat(result.exitCode()).isEqualTo(1);
        assertThat(result.err().lines())
                .singleElement()
                .asString()
                .contains("Kitchen")
                .contains("Hallway");
    }

    @Test
    void wrongUsageIsExit2() throws Exception {
        assertThat(program().run().exitCode()).isEqualTo(2);
        assertThat(program().run("dance").exitCode()).isEqualTo(2);
        assertThat(program().run("count").exitCode()).isEqualTo(2);
        assertThat(new Program(home).run("frames").exitCode()).isEqualTo(2);
    }

    @Test
    void anAccountThatIsServedAlreadyIsNotServedTwice() throws Exception {
        Process serving = program().start("serve");
        try {
            await().atMost(Duration.ofSeconds(60)).until(() -> cloud.requests().count("GET", "/frames.json") > 0);
            Result second = program().run("serve");
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.err().lines()).singleElement().asString().contains("served already");
        } finally {
            serving.destroy();
            assertThat(serving.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(cloud.requests().count("POST", "/login.json")).isEqualTo(1);
    }

    @Test
    void whatTheConfigurationAllowsHoldsForWhatIsServedToo() throws Exception {
        Path configuration = Files.writeString(
                home.resolve("frames.ini"), "[grandma]\nframe_id = " + grandma.id() + "\nwrite = yes\n");
        ServedPages pages = ServedPages.onFreePort();
        Process serving = program().start("serve", "--port", pages.portText(), "--config", configuration.toString());
        try {
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(pages.things()).contains("\"writeAccess\":\"allowed\""));
        } finally {
            serving.destroy();
            assertThat(serving.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void nothingIsLeftInTheTemporaryFolder() throws Exception {
        assertThat(program().run("frames").exitCode()).isZero();
        try (Stream<Path> left = Files.list(home.resolve("tmp"))) {
            assertThat(left.filter(p -> p.getFileName().toString().startsWith("photoframes")))
                    .isEmpty();
        }
    }

    @Test
    void theDemoBringsEveryFrameOnlineWithValuesAndEnds() throws Exception {
        Result result = new Program(home).run("demo", "--exit");
        assertThat(result.err()).isEmpty();
        assertThat(result.exitCode()).isZero();
        assertThat(result.out().lines().filter(l -> l.startsWith("auraframes:frame:")))
                .hasSize(4)
                .allMatch(l -> l.contains("ONLINE"));
        assertThat(result.out())
                .contains("status#photo-count")
                .contains("latest#image")
                .doesNotContain("NULL");
    }

    private Program program() {
        return new Program(home)
                .with("AURA_EMAIL", "mira@example.org")
                .with("AURA_PASSWORD", PASSWORD)
                .with("AURA_API_URL", cloud.apiUrl())
                .with("AURA_IMAGE_PROXY_URL", cloud.imageUrl());
    }
}
