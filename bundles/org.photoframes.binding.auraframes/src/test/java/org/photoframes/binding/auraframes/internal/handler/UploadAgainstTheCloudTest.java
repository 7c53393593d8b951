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
package org.photoframes.binding.auraframes.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.library.types.RawType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.State;
import org.photoframes.binding.auraframes.internal.action.AuraFrameActions;
import org.photoframes.binding.auraframes.internal.testing.FileTexts;
import org.photoframes.binding.auraframes.internal.testing.ManualTimer;
import org.photoframes.binding.auraframes.internal.testing.ScriptedDownloads;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

/** Pictures of the house get to frames of the simulated cloud, on every way there is. */
class UploadAgainstTheCloudTest {

    @TempDir
    Path userData;

    private Town town;
    private SimFrame hallway;
    private SimFrame foreign;

    @BeforeEach
    void open() throws IOException {
        town = new Town(new ScriptedDownloads(), userData);
        town.uploading = true;
        hallway = town.world.addFrame(town.ann, "Hallway");
        Account jo = town.world.addAccount("jo@example.org", "other", "Jo");
        foreign = town.world.addFrame(jo, "Jo's").addContributor(town.ann);
    }

    @AfterEach
    void close() throws IOException {
        town.close();
    }

    private static byte[] picture(int number) {
        BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
        image.setRGB(number % 64, number / 64, 0xffffff);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static AuraFrameActions actions(AuraFrameHandler frame) {
        return FileTexts.actions(frame, Locale.ENGLISH);
    }

    private static String outcome(Map<String, Object> result) throws Exception {
        return (String) ((CompletableFuture<?>) result.get("outcome")).get(20, TimeUnit.SECONDS);
    }

    private List<SimAsset> pictures(SimFrame frame) {
        town.world.catchUp();
        return frame.placements().stream()
                .map(placement -> placement.asset())
                .filter(SimAsset::isReady)
                .toList();
    }

    private State state(AuraFrameHandler frame, String channel) {
        return town.of(frame).state("upload#" + channel);
    }

    private void awaitState(AuraFrameHandler frame, String wanted) {
        await().atMost(Town.SOON)
                .untilAsserted(() -> assertThat(state(frame, "upload-state")).hasToString(wanted));
    }

    /** A new picture of an item is told on the bus. */
    private void shoot(String item, int number) {
        town.items.set(item, new RawType(picture(number), "image/png"), town.itemPictures);
    }

    @Test
    void aPathThatIsSentToTheChannelBecomesAPhoto() throws IOException {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        assertThat(state(frame, "upload-state")).hasToString("IDLE");
        Path file = Files.write(userData.resolve("garden.png"), picture(1));

        town.send(frame, "upload#upload", new StringType(file.toString()));
        awaitState(frame, "DONE");

        SimAsset photo = pictures(hallway).get(0);
        assertThat(state(frame, "last-upload-asset")).hasToString(photo.id());
        assertThat(state(frame, "upload-progress")).hasToString("100 %");
    }

    @Test
    void thePictureOfAnItemIsSentByItsName() throws Exception {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        shoot("Doorbell", 1);

        assertThat(outcome(actions(frame).uploadPhoto("item:Doorbell", null))).isEmpty();
        Map<String, Object> captioned = actions(frame).uploadImage("Doorbell", "19:04 at the door");
        assertThat(outcome(captioned)).isEmpty();

        SimAsset photo = pictures(hallway).get(0);
        assertThat(pictures(hallway)).hasSize(1);
        assertThat(photo.captions(hallway)).extracting(c -> c.text()).containsExactly("19:04 at the door");
        assertThat(((CompletableFuture<?>) captioned.get("asset")).join()).isEqualTo(photo.id());
        assertThat(actions(frame).uploadImage("Nobody", null).get("message")).isEqualTo("There is no item Nobody.");
    }

    @Test
    void scriptsHandOverTheStateOfAnItem() throws Exception {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();

        assertThat(outcome(AuraFrameActions.uploadImage(actions(frame), new RawType(picture(3), "image/png"), "Hello")))
                .isEmpty();

        assertThat(pictures(hallway)).hasSize(1);
    }

    @Test
    void everyNewPictureOfAnItemGoesToTheFrameButNoFlood() {
        AuraFrameHandler frame = town.thing(
                hallway, Map.of("uploadItems", List.of("Doorbell"), "uploadInterval", 60, "uploadDailyLimit", 2));
        town.open();

        shoot("Garage", 1);
        shoot("Doorbell", 2);
        shoot("Doorbell", 3);
        awaitState(frame, "DONE");
        assertThat(pictures(hallway)).hasSize(1);

        town.time.pass(Duration.ofSeconds(61));
        shoot("Doorbell", 4);
        await().atMost(Town.SOON).until(() -> pictures(hallway).size() == 2);
        town.time.pass(Duration.ofSeconds(61));
        shoot("Doorbell", 5);
        awaitState(frame, "DONE");
        assertThat(town.requests("PUT", "/s3/.*")).isEqualTo(2);

        town.time.pass(Duration.ofDays(1));
        shoot("Doorbell", 6);
        await().atMost(Town.SOON).until(() -> pictures(hallway).size() == 3);
    }

    @Test
    void theFrameOfSomebodyElseGetsNothingOnAnyWay() throws Exception {
        Path folder = Files.createDirectories(userData.resolve("watched"));
        town.chores = new ManualTimer();
        AuraFrameHandler frame =
                town.thing(foreign, Map.of("uploadItems", List.of("Doorbell"), "uploadFolder", folder.toString()));
        town.open();
        Files.write(userData.resolve("a.png"), picture(1));
        Files.write(folder.resolve("b.png"), picture(2));

        town.send(
                frame, "upload#upload", new StringType(userData.resolve("a.png").toString()));
        shoot("Doorbell", 3);
        Map<String, Object> refused = actions(frame).uploadImage("Doorbell", "Hello");
        look();
        look();
        look();

        assertThat(refused).containsEntry("success", false);
        assertThat(String.valueOf(refused.get("message"))).contains("Jo's");
        assertThat(town.requests("*", "/(s3|cognito).*")).isZero();
        assertThat(town.requests("POST", ".*select_asset.*")).isZero();
        assertThat(foreign.placements()).isEmpty();
    }

    @Test
    void newPicturesInAFolderAreUploadedOnceWhenTheyNoLongerGrow() throws Exception {
        Path folder = Files.createDirectories(userData.resolve("watched"));
        Files.write(folder.resolve("old.png"), picture(1));
        town.chores = new ManualTimer();
        AuraFrameHandler frame = town.thing(hallway, Map.of("uploadFolder", folder.toString()));
        town.open();
        look();
        Files.write(folder.resolve("new.png"), picture(2));
        Files.write(folder.resolve("half.png.part"), picture(3));
        look();
        assertThat(state(frame, "upload-state")).hasToString("IDLE");
        look();
        awaitState(frame, "DONE");
        assertThat(pictures(hallway)).hasSize(1);

        frame.dispose();
        frame.initialize();
        town.poll();
        look();
        look();
        assertThat(town.requests("PUT", "/s3/.*")).isEqualTo(1);
        assertThat(pictures(hallway)).hasSize(1);
    }

    /** Lets the frame look at its folder. */
    private void look() {
        work();
        town.chores.runNext();
        work();
    }

    private void work() {
        while (town.chores.untilNext() != null && town.chores.untilNext().isZero()) {
            town.chores.runNext();
        }
    }

    @Test
    void withoutTheBundleTheChannelAndTheActionSaySo() {
        town.uploading = false;
        AuraFrameHandler frame = town.thing(hallway);
        town.open();

        assertThat(state(frame, "upload-state")).hasToString("UNAVAILABLE");
        assertThat(String.valueOf(actions(frame).uploadPhoto("/a.png", null).get("message")))
                .contains("org.photoframes.aura.upload");
    }

    @Test
    void filesOutsideTheAllowedFoldersAndAddressesInTheHouseAreRefused(@TempDir Path elsewhere) throws Exception {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        Path file = Files.write(elsewhere.resolve("a.png"), picture(1));
        Path link = Files.createSymbolicLink(userData.resolve("link.png"), file);

        for (String text : List.of(file.toString(), link.toString(), town.cloud.apiUrl() + "/x.png", "   ")) {
            assertThat(outcome(actions(frame).uploadPhoto(text, null))).as(text).isNotEmpty();
        }

        assertThat(town.requests("*", "/(s3|cognito).*")).isZero();
        awaitState(frame, "FAILED");
    }

    @Test
    void whatTheCloudRefusedIsFinishedAfterARestart() throws Exception {
        AuraFrameHandler frame = town.thing(hallway);
        town.open();
        town.cloud.faults().always().on("PUT", "/s3/.*").status(503);
        shoot("Doorbell", 1);
        assertThat(outcome(actions(frame).uploadImage("Doorbell", null))).contains("queue");
        assertThat(hallway.placements()).isEmpty();
        awaitState(frame, "FAILED");

        town.cloud.faults().clear();
        frame.dispose();
        town.accountHandler.dispose();
        town.accountHandler.initialize();
        frame.initialize();
        town.poll();
        town.work();

        await().atMost(Town.SOON).until(() -> pictures(hallway).size() == 1);
        await().atMost(Town.SOON).untilAsserted(() -> assertThat(state(frame, "last-upload-asset"))
                .hasToString(pictures(hallway).get(0).id()));
    }

    @Test
    void whatIsLeftWaitsForTheThingThatSaysWhetherItMayBeWritten() throws Exception {
        AuraFrameHandler frame = town.thing(foreign, Map.of("writeAccess", "allowed"));
        town.open();
        town.cloud.faults().always().on("PUT", "/s3/.*").status(503);
        shoot("Doorbell", 1);
        assertThat(outcome(actions(frame).uploadImage("Doorbell", null))).contains("queue");
        town.cloud.faults().clear();
        frame.dispose();
        town.accountHandler.dispose();

        town.accountHandler.initialize();
        town.poll();
        town.work();
        assertThat(foreign.placements()).isEmpty();
        frame.initialize();
        town.poll();
        town.work();

        await().atMost(Town.SOON).until(() -> pictures(foreign).size() == 1);
    }
}
