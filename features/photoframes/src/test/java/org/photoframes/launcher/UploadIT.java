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

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.launcher.Program.Result;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.Caption;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** Pictures are put on frames by the program as people start it. */
class UploadIT {

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
        hallway = world.addFrame(mira, "Hallway").set("time_zone", "Europe/Vienna");
        grandma = world.addFrame(world.addAccount("jo@example.org", "other", "Jo Example"), "Grandma")
                .addContributor(mira);
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
                .with("AURA_IMAGE_PROXY_URL", cloud.imageUrl().toString())
                .with("AURA_COGNITO_URL", cloud.cognitoUrl().toString())
                .with("AURA_S3_URL", cloud.s3Url().toString());
    }

    private List<SimAsset> pictures(SimFrame frame) {
        cloud.world().catchUp();
        return frame.placements().stream()
                .map(placement -> placement.asset())
                .filter(SimAsset::isReady)
                .toList();
    }

    private static Path photo(Path file, int colour) throws Exception {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(colour));
        pen.fillRect(0, 0, 320, 240);
        pen.dispose();
        ImageIO.write(image, "jpg", file.toFile());
        Process exiftool = new ProcessBuilder(
                        "exiftool",
                        "-q",
                        "-overwrite_original",
                        "-DateTimeOriginal=2025:03:04 18:30:00",
                        "-OffsetTimeOriginal=+01:00",
                        file.toString())
                .inheritIO()
                .start();
        assertThat(exiftool.waitFor()).isZero();
        return file;
    }

    @Test
    void aPhotoArrivesCaptionedWithTheCamerasDateAndOnlyOnce() throws Exception {
        photo(home.resolve("photo.jpg"), 0x2040a0);

        Result first = program().run("upload", "Hallway", "photo.jpg", "--caption", "Hello");

        assertThat(first.err()).contains("photo.jpg: sent").doesNotContain("photoframes:");
        assertThat(first.out()).contains("Hallway: 1 picture there, 0 failed.");
        assertThat(first.exitCode()).isZero();
        SimAsset asset = pictures(hallway).get(0);
        assertThat(String.valueOf(asset.field("taken_at"))).startsWith("2025-03-04T17:30:00");
        assertThat(asset.captions(hallway).stream().map(Caption::text)).containsExactly("Hello");

        Result again = program().run("upload", "Hallway", "photo.jpg", "--caption", "Hello");

        assertThat(again.exitCode()).isZero();
        assertThat(again.err()).contains("is in the cloud already");
        assertThat(pictures(hallway)).hasSize(1);
        assertThat(asset.captions(hallway)).hasSize(1);
        assertThat(cloud.requests().count("PUT", "/s3/.*")).isEqualTo(1);
    }

    @Test
    void somebodyElsesFrameGetsNothingUntilTheConfigurationAllowsIt() throws Exception {
        photo(home.resolve("photo.jpg"), 0x40a020);

        Result refused = program().run("upload", "Grandma", "photo.jpg");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("Grandma is not yours", "write = yes");
        assertThat(cloud.requests().count("*", "/(s3|cognito).*")).isZero();

        Path configuration = Files.writeString(
                home.resolve("frames.ini"), "[grandma]\nframe_id = " + grandma.id() + "\nwrite = yes\n");
        Result allowed = program().run("upload", "grandma", "photo.jpg", "--config", configuration.toString());
        assertThat(allowed.out()).contains("1 picture there");
        assertThat(pictures(grandma)).hasSize(1);
    }

    @Test
    void whatIsNoPictureIsNamedAndTheRestArrives() throws Exception {
        Path folder = Files.createDirectories(home.resolve("photos"));
        photo(folder.resolve("one.jpg"), 0x111111);
        photo(folder.resolve("two.jpg"), 0x222222);
        Files.writeString(folder.resolve("notes.txt"), "no picture");
        Path broken = Files.writeString(home.resolve("broken.jpg"), "<html>");

        Result dry = program().run("upload", "Hallway", "photos", "--dry-run", "--taken", "2020-01-02T03:04Z");
        assertThat(dry.out()).contains("2 pictures would be sent, 0 failed.");
        assertThat(dry.err()).contains("taken 2020-01-02T03:04:00Z");
        assertThat(cloud.requests().count("PUT", "/s3/.*")).isZero();

        Result mixed = program().run("upload", "Hallway", "photos", broken.toString());
        assertThat(mixed.exitCode()).isEqualTo(4);
        assertThat(mixed.err()).contains("broken.jpg");
        assertThat(pictures(hallway)).hasSize(2);

        assertThat(program().run("upload", "Hallway", "nowhere.jpg").err()).contains("There is no file");
        assertThat(program()
                        .run("upload", "Hallway", "photos", "--taken", "yesterday")
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void anUploadThatIsCutOffLeavesNoPlaceholderAndIsFinishedByTheNext() throws Exception {
        photo(home.resolve("photo.jpg"), 0xa02040);
        cloud.faults().always().on("PUT", "/s3/.*").status(503);
        Process cutOff = program().start("upload", "Hallway", "photo.jpg");
        await().atMost(Duration.ofSeconds(60)).until(() -> cloud.requests().count("PUT", "/s3/.*") > 0);
        cutOff.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(hallway.placements()).isEmpty();

        cloud.faults().clear();
        photo(home.resolve("other.jpg"), 0x20a040);
        Result next = program().run("upload", "Hallway", "other.jpg");

        assertThat(next.exitCode()).isZero();
        assertThat(next.err()).contains("Finishing 1 from an earlier upload.");
        assertThat(pictures(hallway)).hasSize(2);
    }
}
