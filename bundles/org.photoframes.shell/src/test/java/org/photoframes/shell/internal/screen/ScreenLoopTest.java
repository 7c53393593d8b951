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
package org.photoframes.shell.internal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.aura.AuraSettings;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.Caption;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.Playlist;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** The text screen against the simulated cloud. */
@Timeout(60)
class ScreenLoopTest {

    private static final String DOWN = "\033[B";
    private static final String F5 = "\033[15~";
    private static final String CONTROL_C = "\003";

    private final CloudConnector.Own connector = CloudConnector.create();
    private AuraSimulator cloud;
    private AuraAccount account;
    private VirtualTerminal terminal;
    private SimFrame hallway;
    private SimAsset one;
    private SimAsset two;

    @BeforeEach
    void open() throws IOException {
        World world = new World(3);
        cloud = AuraSimulator.builder().world(world).start();
        Account mira = world.addAccount("mira@example.org", "open-sesame-7", "Mira Example");
        Account jo = world.addAccount("jo@example.org", "other", "Jo Example");
        hallway = world.addFrame(mira, "Hallway").set("time_zone", "Europe/Vienna");
        world.addFrame(jo, "Grandma").addContributor(mira);
        one = world.addPhoto(hallway, NewPhoto.photo().takenAt(Instant.parse("2025-03-31T10:00:00Z")));
        two = world.addPhoto(hallway, NewPhoto.photo().takenAt(Instant.parse("2024-07-01T10:00:00Z")));
        Playlist album = hallway.addPlaylist("家族");
        album.add(one);
        album.add(two);
        account = AuraAccounts.create(connector)
                .open(
                        AuraSettings.of("test", "mira@example.org", "open-sesame-7")
                                .at(cloud.apiUrl(), cloud.imageUrl()),
                        StateStore.inMemory(),
                        Timekeeper.system());
        terminal = new VirtualTerminal(account, 80, 24);
    }

    @AfterEach
    void close() throws IOException {
        terminal.close();
        account.close();
        connector.close();
        cloud.close();
    }

    private List<String> said(SimAsset photo) {
        return photo.captions(hallway).stream().map(Caption::text).toList();
    }

    @Test
    void anAlbumIsCaptionedWithTheMonth() throws Exception {
        terminal.shows("> Hallway").type("\r").shows("> All photos").type(DOWN).shows("> 家族");
        terminal.type("\r").shows("2024-07-01").type("C").shows("The caption, 0 of");
        terminal.type("Am Meer").type("\t ").shows("[x] Add the month").type("\r");
        terminal.shows("2 photos: 2 change, 0 stay").shows("2 writes, at once.").shows("Am Meer (July 2024)");
        assertThat(said(two)).isEmpty();

        terminal.type("y").shows("Done.").shows("2 written, 0 needed no change, 0 failed.");
        assertThat(said(one)).containsExactly("Am Meer (March 2025)");
        terminal.type("\r").shows("Am Meer (July 2024)");
        assertThat(said(two)).containsExactly("Am Meer (July 2024)");
    }

    @Test
    void aPhotoIsCaptionedAndHidden() throws Exception {
        terminal.shows("> Hallway").type("\r").shows("> All photos").type("\r").shows("2 photos");
        terminal.type("c").shows("The caption").type("In the garden\r").shows("1 write, at once.");
        terminal.type("y").shows("The photo is captioned.");
        assertThat(List.of(said(one), said(two))).containsOnlyOnce(List.of("In the garden"));

        terminal.type("h").shows("Hide this photo").type("y").shows("The photo is hidden.");
        assertThat(hallway.placement(one.id()).shown()
                        ^ hallway.placement(two.id()).shown())
                .isTrue();
    }

    @Test
    void whatTheCloudCannotDoIsSaidAndTheScreenStays() throws Exception {
        terminal.shows("> Hallway").type("\r").shows("> All photos").type("\r").shows("2 photos");
        cloud.faults().cloudDown();
        terminal.type("s").shows("Show this photo on Hallway now?").type("y").shows("It failed: ");
        assertThat(terminal.type("q").shows("ALBUM").screen()).contains("家族");
    }

    @Test
    void theFrameOfSomebodyElseIsRefusedWithTheReason() throws Exception {
        terminal.shows("Grandma").type(DOWN).shows("> Grandma").type("\rc").shows("Grandma is not yours");
        assertThat(cloud.requests().matching("POST", "/attachments.*")).isEmpty();
    }

    @Test
    void anotherSizeIsDrawnAnewAndUnknownKeysDoNothing() throws Exception {
        terminal.shows("> Hallway").type(F5);
        terminal.size(40, 12);
        terminal.shows("Enter open  r read again  q quit  ? help");
        Awaitility.await().untilAsserted(() -> assertThat(terminal.screen()).doesNotContain("OWNER"));
        terminal.type("q");
        assertThat(terminal.end()).isTrue();
        assertThat(terminal.restored()).isTrue();
    }

    @Test
    void controlCLeavesAndGivesTheTerminalBack() throws Exception {
        terminal.shows("> Hallway").type(CONTROL_C);
        assertThat(terminal.end()).isFalse();
        assertThat(terminal.restored()).isTrue();
    }

    @Test
    void aTerminalThatIsGoneEndsTheScreen() throws Exception {
        terminal.shows("> Hallway").close();
        assertThat(terminal.end()).isFalse();
    }
}
