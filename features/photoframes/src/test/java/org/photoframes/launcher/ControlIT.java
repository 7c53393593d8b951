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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.launcher.Program.Result;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.Caption;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.Playlist;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** What commands do to a frame. */
class ControlIT {

    private static final String PASSWORD = "open-sesame-7";

    @TempDir
    private Path home;

    private AuraSimulator cloud;
    private SimFrame hallway;
    private SimFrame grandma;
    private SimAsset one;
    private SimAsset two;

    @BeforeEach
    void startTheCloud() throws IOException {
        World world = new World(1);
        cloud = AuraSimulator.builder().world(world).start();
        Account mira = world.addAccount("mira@example.org", PASSWORD, "Mira Example");
        hallway = world.addFrame(mira, "Hallway").set("time_zone", "Europe/Vienna");
        grandma = world.addFrame(world.addAccount("jo@example.org", "other", "Jo Example"), "Grandma")
                .addContributor(mira);
        one = world.addPhoto(hallway, NewPhoto.photo().takenAt(Instant.parse("2025-03-31T23:00:00Z")));
        two = world.addPhoto(hallway, NewPhoto.photo().takenAt(Instant.parse("2024-07-01T10:00:00Z")));
        world.addPhoto(grandma, NewPhoto.photo());
        Playlist album = hallway.addPlaylist("Holidays");
        album.add(one);
        album.add(two);
    }

    @AfterEach
    void stopTheCloud() throws IOException {
        cloud.close();
    }

    private Program program() {
        return new Program(home)
                .with("AURA_EMAIL", "mira@example.org")
                .with("AURA_PASSWORD", PASSWORD)
                .with("AURA_API_URL", cloud.apiUrl().toString())
                .with("AURA_IMAGE_PROXY_URL", cloud.imageUrl().toString());
    }

    private List<String> said(SimAsset photo) {
        return photo.captions(hallway).stream().map(Caption::text).toList();
    }

    @Test
    void photosAreHiddenShownAgainAndTakenOffTheFrame() throws Exception {
        Result hidden = program().run("hide", "Hallway", one.id(), two.id());
        assertThat(hidden.err()).isEmpty();
        assertThat(hidden.out()).contains("Hallway: 2 photos hidden.");
        assertThat(hallway.placement(one.id()).shown()).isFalse();
        assertThat(program().run("unhide", "Hallway", one.id()).exitCode()).isZero();
        assertThat(hallway.placement(one.id()).shown()).isTrue();
        assertThat(program().run("show", "Hallway", one.id()).out()).contains("shows " + one.id());
        assertThat(program().run("next", "Hallway").exitCode()).isZero();
        assertThat(program().run("back", "Hallway").exitCode()).isZero();
        assertThat(program().run("remove", "Hallway", two.id()).exitCode()).isZero();
        assertThat(hallway.placement(two.id())).isNull();
    }

    @Test
    void aPhotoAndAnAlbumAreCaptioned() throws Exception {
        Result single = program().run("caption", "Hallway", "--asset", one.id(), "In the garden");
        assertThat(single.err()).isEmpty();
        assertThat(single.exitCode()).isZero();
        assertThat(said(one)).containsExactly("In the garden");

        Result album =
                program().run("caption", "Hallway", "--album", "Holidays", "Am Meer", "--date", "--locale", "de");
        assertThat(album.err()).contains("2 photos, 3 writes.");
        assertThat(album.out()).contains("2 written, 0 needed no change, 0 failed");
        assertThat(said(one)).containsExactly("Am Meer (April 2025)");
        assertThat(said(two)).containsExactly("Am Meer (Juli 2024)");

        assertThat(program()
                        .run("caption", "Hallway", "--album", "Holidays", "--clear")
                        .exitCode())
                .isZero();
        assertThat(said(one)).isEmpty();
    }

    @Test
    void theFrameOfSomebodyElseIsLeftAloneUntilTheConfigurationAllowsIt() throws Exception {
        for (String[] command : new String[][] {
            {"next", "Grandma"},
            {"hide", "Grandma", "a1"},
            {"remove", "Grandma", "a1"},
            {"show", "Grandma", "a1"},
            {"caption", "Grandma", "--asset", "a1", "Hello"}
        }) {
            Result refused = program().run(command);
            assertThat(refused.exitCode()).isEqualTo(1);
            assertThat(refused.err()).contains("Grandma is not yours", "write = yes");
        }
        assertThat(cloud.requests().matching("POST", ".*/(next|goto|exclude_asset|remove_asset).*"))
                .isEmpty();
        assertThat(cloud.requests().matching("POST", "/attachments.*")).isEmpty();

        Path configuration = Files.writeString(
                home.resolve("frames.ini"), "[grandma]\nframe_id = " + grandma.id() + "\nwrite = yes\n");
        Result allowed = program().run("next", "grandma", "--config", configuration.toString());
        assertThat(allowed.err()).isEmpty();
        assertThat(allowed.exitCode()).isZero();
    }

    @Test
    void wrongUsageIsASentence() throws Exception {
        assertThat(program().run("caption", "Hallway", "--asset", one.id()).exitCode())
                .isEqualTo(2);
        Result none = program().run("caption", "Hallway", "--album", "Nowhere", "Hello");
        assertThat(none.exitCode()).isEqualTo(1);
        assertThat(none.err()).contains("has no album \"Nowhere\"", "Holidays");
        for (String date : new String[] {"--keep", "--date"}) {
            Result missing = program().run("caption", "Hallway", "--asset", "a1", "Hello", date);
            assertThat(missing.exitCode()).isEqualTo(1);
            assertThat(missing.err()).containsIgnoringCase("there is no photo").contains("a1");
        }
        assertThat(program().run("hide", "Hallway", "not an id").exitCode()).isEqualTo(2);
        assertThat(program()
                        .run("caption", "Hallway", "--asset", one.id(), "x".repeat(141))
                        .err())
                .contains("141 characters");
    }
}
