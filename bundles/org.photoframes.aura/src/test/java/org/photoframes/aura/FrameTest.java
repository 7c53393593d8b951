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
package org.photoframes.aura;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameTest {

    private static final Instant NOON = Instant.parse("2026-07-01T12:00:00Z");

    @Test
    void everythingTheCloudSentStaysInRaw() {
        JsonObject sent = json("""
                {"id": "f1", "a_new_field": {"deep": [1, null, "x"]}, "name": null, "volume": 4.5, "total": 12345678901234}""");

        assertThat(new Frame(sent).raw()).isEqualTo(sent);
    }

    @Test
    void nobodyChangesItFromOutside() {
        JsonObject sent = json("{\"id\": \"f1\", \"name\": \"Hallway\"}");
        Frame frame = new Frame(sent);

        sent.addProperty("name", "Kitchen");
        frame.raw().addProperty("name", "Cellar");

        assertThat(frame.name()).isEqualTo("Hallway");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\": null}", "{\"id\": 7}", "{\"id\": \"\"}", "{\"id\": \"  \"}"})
    void aFrameWithoutAnIdIsNone(String sent) {
        assertThatThrownBy(() -> new Frame(json(sent))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsMissingIsNull() {
        assertNothingIsKnown(new Frame(json("{\"id\": \"f1\"}")));
    }

    @Test
    void whatIsNullIsNull() {
        assertNothingIsKnown(new Frame(json("""
                {"id": "f1", "name": null, "user_id": null, "orientation": null, "auto_brightness": null,
                 "slideshow_interval": null, "time_zone": null, "scheduled_display_on_at": null, "playlists": null,
                 "contributors": null, "features": null, "user": null, "last_impression": null, "frame_environment": null}""")));
    }

    @Test
    void whatHasAnotherTypeThanExpectedIsNull() {
        assertNothingIsKnown(new Frame(json("""
                {"id": "f1", "name": 7, "user_id": {}, "orientation": "two", "auto_brightness": "yes",
                 "slideshow_interval": [], "time_zone": "Atlantis/Nowhere", "scheduled_display_on_at": "seven",
                 "playlists": {}, "contributors": ["x", {}], "features": [1, {}], "user": "Mira",
                 "last_impression": true, "frame_environment": {"last_online_at": "yesterday"}}""")));
    }

    @Test
    void blankIdsAreNoIds() {
        Frame frame = new Frame(json("""
                {"id": "f1", "user_id": "", "contributors": [{"id": " "}], "playlists": [{"id": ""}],
                 "last_impression": {"asset_id": "", "asset": {"id": ""}}}"""));

        assertThat(frame.owner()).isNull();
        assertThat(frame.contributors()).isEmpty();
        assertThat(frame.albums()).isEmpty();
        assertThat(frame.lastImpression()).isNull();
    }

    private static void assertNothingIsKnown(Frame frame) {
        assertThat(frame.name()).isNull();
        assertThat(frame.owner()).isNull();
        assertThat(frame.ownerName()).isNull();
        assertThat(frame.orientation()).isNull();
        assertThat(frame.autoBrightness()).isNull();
        assertThat(frame.slideshowInterval()).isNull();
        assertThat(frame.zone()).isNull();
        assertThat(frame.displayOnAt()).isNull();
        assertThat(frame.displayOn(NOON)).isNull();
        assertThat(frame.albums()).isEmpty();
        assertThat(frame.contributors()).isEmpty();
        assertThat(frame.features()).isEmpty();
        assertThat(frame.lastImpression()).isNull();
        assertThat(frame.online(NOON)).isNull();
    }

    @Test
    void itsSettingsAreRead() {
        Frame frame = new Frame(json("""
                {"id": "f1", "name": "Hallway", "user_id": "u1", "user": {"id": "u1", "name": "Mira"}, "orientation": 2,
                 "auto_brightness": false, "slideshow_interval": 600, "time_zone": "Europe/Vienna", "volume": 40,
                 "scheduled_display_on_at": "1969-12-31T07:00:00.000Z", "features": ["live", 3, "video"],
                 "contributors": [{"id": "u2", "name": "Jo"}, {"id": "u3"}],
                 "playlists": [{"id": "p1", "name": "Hiking", "num_assets": 31}, {"id": "p2"}]}"""));

        assertThat(frame.owner()).isEqualTo(new UserId("u1"));
        assertThat(frame.ownerName()).isEqualTo("Mira");
        assertThat(frame.orientation()).isEqualTo(2);
        assertThat(frame.autoBrightness()).isFalse();
        assertThat(frame.slideshowInterval()).isEqualTo(Duration.ofMinutes(10));
        assertThat(frame.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(frame.displayOnAt()).isEqualTo(LocalTime.of(7, 0));
        assertThat(frame.features()).containsExactly("live", "video");
        assertThat(frame.contributors())
                .containsExactly(new User(new UserId("u2"), "Jo"), new User(new UserId("u3"), null));
        assertThat(frame.albums())
                .containsExactly(
                        new Playlist(new PlaylistId("p1"), "Hiking", 31), new Playlist(new PlaylistId("p2"), "p2", 0));
        assertThat(frame).hasToString("Frame[f1]");
    }

    @ParameterizedTest
    @CsvSource({
        // In July Vienna is two hours ahead of UTC.
        "07:00, 22:30, 2026-07-01T04:59:59Z, false",
        "07:00, 22:30, 2026-07-01T05:00:00Z, true",
        "07:00, 22:30, 2026-07-01T20:29:59Z, true",
        "07:00, 22:30, 2026-07-01T20:30:00Z, false",
        // In January it is one.
        "07:00, 22:30, 2026-01-15T05:30:00Z, false",
        "07:00, 22:30, 2026-01-15T06:00:00Z, true",
        // On from the evening until after midnight.
        "18:00, 01:00, 2026-07-01T15:59:59Z, false",
        "18:00, 01:00, 2026-07-01T16:00:00Z, true",
        "18:00, 01:00, 2026-07-01T22:30:00Z, true",
        "18:00, 01:00, 2026-07-01T23:00:00Z, false",
        "18:00, 01:00, 2026-07-01T10:00:00Z, false",
    })
    void theDisplayFollowsTheScheduleInTheZoneOfTheFrame(String on, String off, Instant now, boolean expected) {
        assertThat(scheduled(on, off, true, "Europe/Vienna").displayOn(now)).isEqualTo(expected);
    }

    @Test
    void theSameInstantIsDayOnOneFrameAndNightOnAnother() {
        assertThat(scheduled("07:00", "22:30", true, "Europe/Vienna").displayOn(NOON))
                .isTrue();
        assertThat(scheduled("07:00", "22:30", true, "Asia/Tokyo").displayOn(NOON))
                .isTrue();
        assertThat(scheduled("07:00", "22:30", true, "Pacific/Auckland").displayOn(NOON))
                .isFalse();
    }

    @Test
    void nothingIsKnownOfADisplayWithoutASchedule() {
        assertThat(scheduled("07:00", "22:30", false, "Europe/Vienna").displayOn(NOON))
                .isNull();
        assertThat(scheduled("07:00", "22:30", true, "Nowhere").displayOn(NOON)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01T11:45:00.001Z, true",
        "2026-07-01T11:45:00Z, false",
        "2026-06-30T12:00:00Z, false",
        "2026-07-01T12:00:05Z, true",
        "2026-07-01T13:59:00+02:00, true",
    })
    void aFrameIsOnlineFifteenMinutesAfterItsLastSignOfLife(String last, boolean expected) {
        Frame frame =
                new Frame(json("{\"id\": \"f1\", \"frame_environment\": {\"last_online_at\": \"" + last + "\"}}"));

        assertThat(frame.online(NOON)).isEqualTo(expected);
    }

    @Test
    void theImpressionComesWithItsAssetIfThatWasSent() {
        Frame bare = new Frame(
                json(
                        "{\"id\": \"f1\", \"last_impression\": {\"asset_id\": \"a1\", \"viewed_at\": \"2026-07-01T11:00:00Z\"}}"));
        Frame rich = new Frame(json("""
                {"id": "f1", "last_impression": {"asset_id": "a1", "viewed_at": "2026-07-01T11:00:00Z",
                 "last_viewed_at": "2026-07-01T11:30:00Z", "asset": {"id": "a1", "file_name": "x.jpg"}}}"""));

        assertThat(bare.lastImpression())
                .isEqualTo(new Impression(new AssetId("a1"), null, Instant.parse("2026-07-01T11:00:00Z")));
        assertThat(rich.lastImpression()).satisfies(impression -> {
            assertThat(impression.viewedAt()).isEqualTo(Instant.parse("2026-07-01T11:30:00Z"));
            assertThat(impression.asset().fileName()).isEqualTo("x.jpg");
        });
    }

    @Test
    void theContentMarkMovesWithCountAlbumsAndFeed() {
        String mark = content("12", "31", "\"x\"").contentMark();

        assertThat(content("13", "31", "\"x\"").contentMark()).isNotEqualTo(mark);
        assertThat(content("12", "32", "\"x\"").contentMark()).isNotEqualTo(mark);
        assertThat(content("12", "31", "\"y\"").contentMark()).isNotEqualTo(mark);
        assertThat(content("12", "31", "null").contentMark()).isNotEqualTo(mark);
    }

    @Test
    void theContentMarkStaysWhenSomethingElseMoves() {
        JsonObject later = content("12", "31", "\"x\"").raw();
        later.addProperty("updated_at", "2026-07-01T12:00:00Z");
        later.addProperty("brightness", 7);

        assertThat(new Frame(later).contentMark())
                .isEqualTo(content("12", "31", "\"x\"").contentMark());
    }

    @Test
    void theContentMarkStaysWhenTheCloudOnlySignsAnAddressAnew() {
        String feed = "\"x\", \"assets\": [{\"id\": \"a1\", \"video_url\": \"https://h/%s.mp4?Signature=%s\"}]";

        assertThat(content("12", "31", feed.formatted("a", "2")).contentMark())
                .isEqualTo(content("12", "31", feed.formatted("a", "1")).contentMark())
                .isNotEqualTo(content("12", "31", feed.formatted("b", "1")).contentMark());
    }

    @Test
    void whatALaterReadingLacksComesFromTheEarlierOne() {
        Frame earlier = scheduled("07:00", "22:30", true, "Europe/Vienna");
        Frame later =
                new Frame(json("{\"id\": \"f1\", \"time_zone\": \"Asia/Tokyo\", \"scheduled_display_sleep\": null}"));

        Frame whole = later.completedBy(earlier);

        assertThat(whole.displayOnAt()).isEqualTo(LocalTime.of(7, 0));
        assertThat(whole.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(whole.displayScheduled()).as("null was sent, and is news").isNull();
        assertThat(later.displayOnAt()).as("the reading itself stays").isNull();
        assertThat(later.completedBy(null)).isEqualTo(later);
    }

    private static Frame scheduled(String on, String off, boolean scheduled, String zone) {
        return new Frame(json("""
                {"id": "f1", "time_zone": "%s", "scheduled_display_sleep": %s,
                 "scheduled_display_on_at": "1969-12-31T%s:00.000Z", "scheduled_display_off_at": "1969-12-31T%s:00.000Z"}""".formatted(zone, scheduled, on, off)));
    }

    private static Frame content(String count, String size, String feedItem) {
        return new Frame(json("""
                {"id": "f1", "num_assets": %s, "playlists": [{"id": "p1", "name": "Hiking", "num_assets": %s}],
                 "last_feed_item": {"id": %s}}""".formatted(count, size, feedItem)));
    }

    private static JsonObject json(String text) {
        return JsonParser.parseString(text).getAsJsonObject();
    }
}
