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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import org.photoframes.launcher.Program.Result;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** What somebody gets who downloads, exports and verifies. */
class DownloadIT {

    private static final String PASSWORD = "open-sesame-7";

    @TempDir
    private Path home;

    private AuraSimulator cloud;
    private SimFrame hallway;
    private SimAsset lyon;

    @BeforeEach
    void startTheCloud() throws IOException {
        World world = new World(1);
        cloud = AuraSimulator.builder().world(world).start();
        hallway = world.addFrame(world.addAccount("mira@example.org", PASSWORD, "Mira Exämple"), "Hallway")
                .set("time_zone", "America/New_York");
        lyon = world.addPhoto(
                hallway,
                NewPhoto.photo()
                        .size(320, 240)
                        .caption("Ein schöner Tag 🌻 名")
                        .takenAt(Instant.parse("2024-07-14T18:30:05.250Z"))
                        .location(4.84, 45.76));
        world.addPhoto(hallway, NewPhoto.photo().size(320, 240).takenAt(Instant.parse("2024-07-14T03:00:00Z")));
        world.addPhoto(hallway, NewPhoto.of(MediaKind.VIDEO).caption("It flies").takenAt(lyonTime()));
        world.addPhoto(hallway, NewPhoto.of(MediaKind.PLACEHOLDER));
    }

    @AfterEach
    void stopTheCloud() throws IOException {
        cloud.close();
    }

    @Test
    void aFramesPhotosComeOnceWithEverythingThatIsKnownOfThem() throws Exception {
        Result first = program().run("download", "Hallway", "--to", "photos", "--pause", "0");
        assertThat(first.err()).isEmpty();
        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).contains("Hallway: 4 new, 0 here before;");

        Path photos = home.resolve("photos");
        Path picture = photos.resolve("2024-07-14T18-30-05.250Z_" + lyon.id() + ".jpg");
        // The zone of the place, not of the frame: the camera showed half past eight.
        assertThat(exiftool(picture, "-DateTimeOriginal", "-OffsetTimeOriginal", "-SubSecTimeOriginal", "-Artist"))
                .containsExactly("2024:07:14 20:30:05", "+02:00", "250", "Mira Exämple");
        assertThat(exiftool(picture, "-n", "-GPSLatitude", "-GPSLongitude")).containsExactly("45.76", "4.84");
        assertThat(exiftool(picture, "-ImageDescription", "-XMP-dc:Description", "-IPTC:Caption-Abstract"))
                .containsOnly("Ein schöner Tag 🌻 名")
                .hasSize(3);
        try (Stream<Path> files = Files.list(photos)) {
            List<Path> sidecars =
                    files.filter(file -> file.toString().endsWith(".mp4.xmp")).toList();
            assertThat(sidecars).hasSize(1);
            assertThat(exiftool(sidecars.get(0), "-XMP-dc:Description")).containsExactly("It flies");
        }

        Result again = program().run("download", "Hallway", "--to", "photos", "--json");
        assertThat(again.exitCode()).isZero();
        JsonObject end = JsonParser.parseString(
                        again.out().lines().reduce((a, b) -> b).orElseThrow())
                .getAsJsonObject();
        assertThat(end.get("present").getAsInt()).isEqualTo(4);
        assertThat(end.get("fetched").getAsInt()).isZero();

        assertThat(program().run("verify", "photos").out()).startsWith("4 files checked");
        Files.delete(picture);
        Result missing = program().run("verify", "photos");
        assertThat(missing.exitCode()).isEqualTo(4);
        assertThat(missing.out()).contains("missing");
    }

    @Test
    void whatCannotBeHadIsNamedAndTheExitCodeSaysSo() throws Exception {
        cloud.faults().always().on("GET", "/imgproxy/.*" + lyon.fileName()).status(404);
        Result result = program().run("download", "Hallway", "--to", "photos", "--pause", "0");
        assertThat(result.exitCode()).isEqualTo(4);
        assertThat(result.err()).contains(lyon.id()).contains("could not be fetched");
        assertThat(result.out()).contains("3 new").contains("1 failed");
    }

    @Test
    void anExportHoldsEveryFieldThatTheCloudSent() throws Exception {
        lyon.set("a_field_of_tomorrow", "kept");
        Result result = program().run("export", "Hallway", "--to", "export", "--no-photos");
        assertThat(result.exitCode()).isZero();
        Path export = home.resolve("export");
        assertThat(Files.readString(export.resolve("assets.json")))
                .contains("a_field_of_tomorrow")
                .contains("Ein schöner Tag 🌻 名");
        assertThat(JsonParser.parseString(Files.readString(export.resolve("assets.json")))
                        .getAsJsonObject()
                        .getAsJsonArray("assets"))
                .hasSize(4);
        assertThat(Files.readString(export.resolve("frame.json"))).contains(hallway.id());
        assertThat(export.resolve("activities.json")).exists();
        assertThat(export.resolve("photos")).doesNotExist();
    }

    private static Instant lyonTime() {
        return Instant.parse("2024-08-01T10:00:00Z");
    }

    /** Asks the program that everybody asks; the build installs it where it can. */
    private static List<String> exiftool(Path file, String... tags) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of("exiftool", "-s3", "-charset", "UTF8")));
        builder.command().addAll(List.of(tags));
        builder.command().add(file.toString());
        Process process = started(builder.redirectErrorStream(true));
        String answer = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(answer).isZero();
        return answer.lines().toList();
    }

    private static Process started(ProcessBuilder builder) {
        try {
            return builder.start();
        } catch (IOException e) {
            throw new TestAbortedException("exiftool is not installed; without it nobody else reads the files", e);
        }
    }

    private Program program() {
        return new Program(home)
                .with("AURA_EMAIL", "mira@example.org")
                .with("AURA_PASSWORD", PASSWORD)
                .with("AURA_API_URL", cloud.apiUrl())
                .with("AURA_IMAGE_PROXY_URL", cloud.imageUrl());
    }
}
