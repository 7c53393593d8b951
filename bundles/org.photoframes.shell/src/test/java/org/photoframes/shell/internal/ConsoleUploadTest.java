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
package org.photoframes.shell.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.upload.AuraUploads;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadService;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** Uploads in consoles go through the uploader that the account has already. */
@Timeout(60)
class ConsoleUploadTest {

    private final CloudConnector.Own connector = CloudConnector.create();
    private final RecordingUploader uploader = new RecordingUploader();
    private final AuraPictureUploads uploads = new AuraPictureUploads(Unused.of(AuraUploads.class));
    private final ConsoleCommands commands = new ConsoleCommands(
            Unused.of(AuraAccounts.class), Unused.of(DownloadService.class), Unused.of(StateFiles.class));
    private AuraSimulator cloud;
    private AuraAccount account;
    private SimFrame hallway;

    @BeforeEach
    void open() throws IOException {
        World world = new World(3);
        cloud = AuraSimulator.builder().world(world).start();
        Account mira = world.addAccount("mira@example.org", "open-sesame-7", "Mira Example");
        Account jo = world.addAccount("jo@example.org", "other", "Jo Example");
        hallway = world.addFrame(mira, "Hallway");
        world.addFrame(jo, "Grandma").addContributor(mira);
        account = AuraAccounts.create(connector)
                .open(
                        AuraSettings.of("home", "mira@example.org", "open-sesame-7")
                                .at(cloud.apiUrl(), cloud.imageUrl()),
                        StateStore.inMemory(),
                        Timekeeper.system());
        commands.addAccount(account);
        commands.uploads = uploads;
    }

    @AfterEach
    void close() throws IOException {
        account.close();
        connector.close();
        cloud.close();
    }

    private String run(String... words) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        commands.run(words, () -> Locale.ENGLISH, new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void picturesGoThroughTheUploaderOfTheAccountWhichStaysOpen() {
        uploads.addUploader(uploader, Map.of(AuraAccount.KEY, "home"));

        String said = run("upload", "Hallway", "/photos/lake.jpg", "--taken", "2025-03-04T18:30Z", "--fit");

        assertThat(said).isEqualTo(String.format("Hallway: 1 picture there, 0 failed.%n"));
        assertThat(uploader.frames).extracting(Object::toString).containsExactly(hallway.id());
        assertThat(uploader.pictures).containsExactly(new PictureOrigin.OnDisk(Path.of("/photos/lake.jpg")));
        assertThat(uploader.plan).isNotNull();
        assertThat(uploader.plan.fit()).isTrue();
        assertThat(uploader.plan.taken()).isEqualTo(Instant.parse("2025-03-04T18:30:00Z"));
        assertThat(uploader.closed).isFalse();
    }

    @Test
    void aFrameOfSomebodyElseGetsNothingUnlessItsThingAllowsIt() {
        uploads.addUploader(uploader, Map.of(AuraAccount.KEY, "home"));

        assertThat(run("upload", "Grandma", "lake.jpg")).contains("is not yours", "For a thing", "writeAccess");
        assertThat(uploader.pictures).isEmpty();
    }

    @Test
    void withoutAnUploaderItSaysSo() {
        uploads.addUploader(uploader, Map.of(AuraAccount.KEY, "home"));
        uploads.removeUploader(uploader);

        assertThat(run("upload", "Hallway", "lake.jpg"))
                .contains("auraframes: Uploads into this account are not possible at the moment.");
    }

    @Test
    void withoutTheBundleItSaysSo() {
        commands.uploads = null;

        assertThat(run("upload", "Hallway", "lake.jpg"))
                .contains("auraframes: Uploads need the bundle org.photoframes.aura.upload.");
    }
}
