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
package org.photoframes.simulator;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The sample account of the demo: Mira with three frames of her own and one of her grandmother, photos of many years,
 * and relatives who add, comment and react while one looks. Everybody and everything in it is invented.
 */
public final class SampleWorld {
    public static final String EMAIL = "mira@example.org";
    /** Opens nothing but the sample account. */
    public static final String PASSWORD = "sample-frames-1";

    private final World world = new World();
    private final AtomicReference<Instant> seeding;
    private final Map<String, Account> people = new LinkedHashMap<>();
    private final Map<String, SimFrame> frames = new LinkedHashMap<>();

    private SampleWorld(Instant start) {
        seeding = new AtomicReference<>(start);
        world.runOn(seeding::get);
    }

    /** The sample world as it stands at this time; the relatives are at it from then on. */
    public static World demo(Instant now) {
        SampleWorld sample = new SampleWorld(Instant.parse("2013-12-24T17:00:00Z"));
        sample.meetPeople();
        sample.hangFrames();
        sample.addPhotos(now);
        sample.addOddities(now);
        sample.world.runOn(() -> now);
        new Relatives(sample.people, sample.frames).visit(sample.world, now);
        return sample.world;
    }

    private void meetPeople() {
        people.put("mira", world.addAccount(EMAIL, PASSWORD, "Mira Example"));
        people.put("jo", world.addAccount("jo@example.org", PASSWORD, "Jo Example"));
        people.put("rosa", world.addAccount("rosa@example.org", PASSWORD, "Rosa Example"));
    }

    private void hangFrames() {
        Account mira = person("mira");
        SimFrame hallway = world.addFrame(mira, "Hallway")
                .set("time_zone", "Europe/Vienna")
                .set("slideshow_interval", 60)
                .set("scheduled_display_on_at", "1969-12-31T07:00:00.000Z")
                .set("scheduled_display_off_at", "1969-12-31T22:30:00.000Z")
                .addContributor(person("jo"));
        SimFrame kitchen = world.addFrame(mira, "Kitchen")
                .set("time_zone", "Europe/London")
                .set("orientation", 2)
                .set("display_aspect_ratio", "portrait_4_5")
                .set("matting_color", "WHITE")
                .set("trim_color", "BLACK")
                .set("slideshow_interval", 120)
                .set("sort_mode", "random")
                .set("scheduled_display_sleep", true)
                .set("scheduled_display_on_at", "1969-12-31T06:30:00.000Z")
                .set("scheduled_display_off_at", "1969-12-31T23:00:00.000Z")
                .addContributor(person("jo"))
                .addContributor(person("rosa"));
        SimFrame cabin = world.addFrame(mira, "Cabin by the lake")
                .set("time_zone", "America/New_York")
                .set("display_aspect_ratio", "landscape_4_3")
                .set("matting_color", "WHITE")
                .set("auto_brightness", false)
                .set("brightness", 160)
                .set("slideshow_interval", 300)
                .set("software_version", "1.5.1027")
                .set("build_version", "20251218.192401")
                .set("wifi_network", "lakeside-example")
                .set("wifi_frequency", 2437)
                .set("volume", 0)
                .addContributor(person("rosa"));
        SimFrame grandma = world.addFrame(person("rosa"), "Grandma")
                .set("time_zone", "America/Chicago")
                .set("slideshow_interval", 900)
                .addContributor(mira);
        frames.put("hallway", hallway);
        frames.put("kitchen", kitchen);
        frames.put("cabin", cabin);
        frames.put("grandma", grandma);
        hallway.addActivity("frame_created", mira, "Mira Example created the frame", List.of());
        hallway.addActivity("user_joined", person("jo"), "Jo Example joined the frame", List.of());
    }

    private void addPhotos(Instant now) {
        SamplePhoto.all().stream()
                .sorted(Comparator.comparing(SamplePhoto::takenAt))
                .filter(photo -> photo.takenAt().plus(Duration.ofDays(1)).isBefore(now))
                .forEach(photo -> {
                    seeding.set(photo.takenAt().plus(Duration.ofHours(20)));
                    SimFrame frame = frame(photo.frame());
                    Account by = person(photo.by());
                    SimAsset asset = world.addPhoto(frame, photo.newPhoto(by));
                    frame.addActivity("photos_added", by, by.name() + " added 1 photo", List.of(asset.id()));
                    album(frame, photo.album(), asset);
                });
    }

    private static void album(SimFrame frame, String name, SimAsset asset) {
        if (!name.isEmpty()) {
            frame.playlists().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseGet(() -> frame.addPlaylist(name))
                    .add(asset);
        }
    }

    /** What is not a plain photo, added over the last weeks; the last of them is the newest on the frame. */
    private void addOddities(Instant now) {
        SimFrame hallway = frame("hallway");
        Account mira = person("mira");
        Account jo = person("jo");
        add(
                now,
                30,
                hallway,
                NewPhoto.of(MediaKind.VIDEO)
                        .by(jo)
                        .motif("kites")
                        .seconds(6)
                        .caption("It flies!")
                        .placeName("Linz, Austria")
                        .location(14.2858, 48.3069)
                        .withoutSettingsRow());
        add(
                now,
                24,
                hallway,
                NewPhoto.photo()
                        .heic()
                        .motif("sea")
                        .caption("Straight from the phone")
                        .placeName("Traunsee, Austria")
                        .location(13.8000, 47.8667)
                        .originalFileName("IMG_2044.HEIC"));
        add(
                now,
                19,
                hallway,
                NewPhoto.of(MediaKind.LIVE_PHOTO)
                        .motif("balloons")
                        .caption("Hold your finger on it")
                        .placeName("Linz, Austria"));
        add(
                now,
                15,
                hallway,
                NewPhoto.photo().motif("night").caption("Too blurred to show").hidden());
        add(now, 14, hallway, NewPhoto.photo().motif("forest").by(jo).hidden());
        add(
                now,
                12,
                hallway,
                NewPhoto.photo().motif("flowers").brokenThumbnail().caption("Its thumbnail is broken"));
        add(now, 9, hallway, NewPhoto.photo().motif("town").withoutRenditions());
        add(now, 8, hallway, NewPhoto.photo().motif("desert").caption("Date unknown"))
                .set("taken_at", null);
        add(now, 5, hallway, NewPhoto.of(MediaKind.PLACEHOLDER).by(jo).withoutSettingsRow());
        add(
                now,
                4,
                frame("kitchen"),
                NewPhoto.of(MediaKind.VIDEO)
                        .by(mira)
                        .motif("sea")
                        .size(360, 640)
                        .seconds(4));
        add(
                now,
                1,
                hallway,
                NewPhoto.photo()
                        .motif("mountains")
                        .caption("Yesterday's view")
                        .placeName("Gmunden, Austria")
                        .location(13.7992, 47.9184));
        Activity newest = hallway.addActivity("album_added", mira, "Mira Example added the album Hiking", List.of());
        newest.comment(jo, "More of these, please");
        newest.react(person("rosa"), "love");
    }

    private SimAsset add(Instant now, int daysAgo, SimFrame frame, NewPhoto photo) {
        Instant added = now.minus(Duration.ofDays(daysAgo));
        seeding.set(added);
        return world.addPhoto(frame, photo.takenAt(added.minus(Duration.ofHours(3))));
    }

    private Account person(String name) {
        return Objects.requireNonNull(people.get(name), name);
    }

    private SimFrame frame(String name) {
        return Objects.requireNonNull(frames.get(name), name);
    }
}
