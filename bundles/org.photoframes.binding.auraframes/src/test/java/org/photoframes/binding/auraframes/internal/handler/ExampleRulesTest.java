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
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.RawType;
import org.photoframes.binding.auraframes.internal.action.AuraFrameActions;
import org.photoframes.binding.auraframes.internal.testing.Examples;
import org.photoframes.binding.auraframes.internal.testing.FileTexts;
import org.photoframes.binding.auraframes.internal.testing.JavaScriptHouse;
import org.photoframes.binding.auraframes.internal.testing.ScriptedDownloads;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

/** The example rules in JavaScript do to the simulated cloud what they say. */
class ExampleRulesTest {

    private static final String DOORBELL = "The doorbell's picture goes to Gran";
    private static final String WEATHER = "The newest photo gets the weather as its caption";
    private static final String HOME = "The frame is off when nobody is home";
    private static final String BACKUP = "Every night the photos come home";
    private static final String MISSING = "The frame has not been seen for a day";

    @TempDir
    Path userData;

    private final ScriptedDownloads downloads = new ScriptedDownloads();
    private Town town;
    private SimFrame hallway;
    private SimFrame gran;
    private AuraFrameHandler hallwayThing;
    private JavaScriptHouse house;

    @BeforeEach
    void open() throws IOException {
        town = new Town(downloads, userData);
        town.uploading = true;
        hallway = town.world
                .addFrame(town.ann, "Hallway")
                .set("time_zone", "UTC")
                .set("scheduled_display_sleep", true)
                .set("scheduled_display_on_at", "1969-12-31T07:00:00.000Z")
                .set("scheduled_display_off_at", "1969-12-31T22:30:00.000Z");
        Account granny = town.world.addAccount("gran@example.org", "pearls", "Gran");
        gran = town.world.addFrame(granny, "Gran's").addContributor(town.ann);
        hallwayThing = town.thing(hallway, "latest#asset-id");
        house = new JavaScriptHouse(town.time::instant)
                .with("auraframes:frame:home:hallway", actions(hallwayThing))
                .with("auraframes:frame:home:gran", actions(town.thing(gran, Map.of("writeAccess", "allowed"))));
        house.run(Examples.text("automation/js/photoframes.js"));
    }

    @AfterEach
    void close() throws IOException {
        house.close();
        town.close();
    }

    private static AuraFrameActions actions(AuraFrameHandler frame) {
        return FileTexts.actions(frame, Locale.ENGLISH);
    }

    private void ring() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", out);
        town.items.set("Doorbell_Snapshot", new RawType(out.toByteArray(), "image/png"), town.itemPictures);
    }

    private static List<String> captions(SimAsset photo, SimFrame frame) {
        return photo.captions(frame).stream().map(caption -> caption.text()).toList();
    }

    private void awaitDoorbellPictureOnGransFrame() {
        awaitPictureOnGransFrame("At our door, 12:00");
    }

    private void awaitPictureOnGransFrame(String caption) {
        await().atMost(Town.SOON).untilAsserted(() -> {
            town.world.catchUp();
            assertThat(gran.placements()).singleElement().satisfies(placement -> assertThat(
                            captions(placement.asset(), gran))
                    .containsExactly(caption));
        });
    }

    @Test
    void theRulesRunWhenThoseOfTheRulesDslDo() {
        Map<String, String> dsl = new LinkedHashMap<>();
        Examples.matches("^rule \"([^\"]+)\"\\nwhen\\n +(.+)\\nthen", Examples.text("rules/photoframes.rules"))
                .forEach(match -> dsl.put(match.group(1), match.group(2)));

        assertThat(house.triggers()).isEqualTo(dsl).hasSize(6);
    }

    @Test
    void theDoorbellsPictureGoesToGranWithTheTime() throws IOException {
        town.open();
        ring();
        house.fire(DOORBELL, Map.of());

        awaitDoorbellPictureOnGransFrame();
        assertThat(hallway.placements()).isEmpty();
        assertThat(house.warnings()).isEmpty();
    }

    @Test
    void theRuleOfTheEditorDoesTheSame() throws IOException {
        town.open();
        ring();
        Map<?, ?> action =
                (Map<?, ?>) ((List<?>) Examples.yaml("ui/rules/doorbell.yaml").get("actions")).get(0);
        house.run((String) ((Map<?, ?>) action.get("configuration")).get("script"));

        awaitDoorbellPictureOnGransFrame();
    }

    @Test
    void theRuleOfTheReadmeDoesTheSame() throws IOException {
        town.open();
        ring();
        house.run(Examples.readme("javascript").get(0));
        house.fire("Who rang?", Map.of());

        awaitPictureOnGransFrame("At our door");
        assertThat(house.triggers()).containsEntry("Who rang?", "Item Doorbell_Snapshot changed");
    }

    @Test
    void aDoorbellWithoutAPictureIsToldInTheLog() {
        town.open();
        house.fire(DOORBELL, Map.of());

        assertThat(house.warnings())
                .containsExactly("No doorbell picture for Gran: There is no item Doorbell_Snapshot.");
    }

    @Test
    void aNewPhotoAnnouncesItself() {
        house.fire("A new photo announces itself", Map.of("receivedEvent", "PHOTOS_ADDED"));

        assertThat(house.said()).containsExactly("There are new photos on the frame in the hallway.");
    }

    @Test
    void theNewestPhotoGetsTheWeatherUnlessItHasACaption() {
        SimAsset plain = town.world.addPhoto(hallway, NewPhoto.photo());
        SimAsset captioned = town.world.addPhoto(hallway, NewPhoto.photo().caption("Mine"));
        town.open();
        await().atMost(Town.SOON).until(() -> town.of(hallwayThing).state("latest#asset-id") != null);
        house.fire(WEATHER, Map.of("oldState", "a", "newState", plain.id()));
        house.update("Weather_Condition", "Light rain");
        house.update("Outdoor_Temperature", "11.6 °C");

        house.fire(WEATHER, Map.of("oldState", "NULL", "newState", plain.id()));
        house.fire(WEATHER, Map.of("oldState", "a", "newState", "UNDEF"));
        house.fire(WEATHER, Map.of("oldState", "a", "newState", captioned.id()));
        house.fire(WEATHER, Map.of("oldState", "a", "newState", plain.id()));

        await().atMost(Town.SOON)
                .untilAsserted(() -> assertThat(captions(plain, hallway)).containsExactly("Light rain, 11.6 °C"));
        assertThat(captions(captioned, hallway)).containsExactly("Mine");
    }

    @Test
    void theFrameIsOffWhileNobodyIsHome() {
        town.open();
        house.fire(HOME, Map.of("oldState", "ON", "newState", "OFF"));
        await().atMost(Town.SOON).untilAsserted(() -> {
            town.time.pass(Duration.ofMinutes(1));
            assertThat(hallway.isAsleep()).isTrue();
        });

        house.fire(HOME, Map.of("oldState", "OFF", "newState", "ON"));
        await().atMost(Town.SOON).until(() -> !hallway.isAsleep());
    }

    @Test
    void everyNightABackupIsStarted() {
        town.open();
        house.fire(BACKUP, Map.of());

        await().atMost(Town.SOON).until(() -> downloads.jobs.size() == 1);
        assertThat(house.warnings()).isEmpty();
    }

    @Test
    void aBackupThatCannotBeStartedIsToldInTheLog() {
        house.fire(BACKUP, Map.of());

        assertThat(house.warnings()).singleElement().asString().startsWith("No backup tonight: ");
    }

    @Test
    void aFrameThatHasNotBeenSeenForADayIsToldOnce() {
        house.fire(MISSING, Map.of());
        assertThat(house.state("Hallway_Missing")).isEqualTo("NULL");

        house.update("Hallway_Last_Online", new DateTimeType(town.time.instant()).toString());
        house.fire(MISSING, Map.of());
        assertThat(house.state("Hallway_Missing")).isEqualTo("OFF");

        town.time.pass(Duration.ofHours(25));
        house.fire(MISSING, Map.of());
        house.fire(MISSING, Map.of());
        assertThat(house.state("Hallway_Missing")).isEqualTo("ON");
        assertThat(house.said()).containsExactly("The frame in the hallway has not been seen for a day.");

        house.update("Hallway_Last_Online", new DateTimeType(town.time.instant()).toString());
        house.fire(MISSING, Map.of());
        assertThat(house.state("Hallway_Missing")).isEqualTo("OFF");
    }
}
