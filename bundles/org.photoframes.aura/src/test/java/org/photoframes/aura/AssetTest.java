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
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.photos.Coordinates;
import org.photoframes.photos.PhotoKind;

class AssetTest {

    private static final FrameId HALLWAY = new FrameId("f1");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"file_name\": \"a.jpg\" | PHOTO",
                "\"file_name\": \"a.jpg\", \"video_file_name\": null, \"duration\": null | PHOTO",
                "\"file_name\": \"a.jpg\", \"video_file_name\": \"null\", \"duration\": 3.5 | PHOTO",
                "\"file_name\": \"a.jpg\", \"video_file_name\": \"a.mp4\", \"duration\": 12.48 | VIDEO",
                "\"file_name\": \"a.jpg\", \"video_file_name\": \"a.mp4\", \"duration\": 5, \"video_url\": \"https://v/x\" | VIDEO",
                "\"file_name\": \"a.jpg\", \"is_live\": true | LIVE_PHOTO",
                "\"file_name\": \"a.jpg\", \"is_live\": true, \"video_file_name\": \"a.mov\", \"duration\": 3 | LIVE_PHOTO",
                "\"file_name\": \"a.jpg\", \"video_file_name\": \"a.mov\", \"video_url\": \"https://v/x\" | LIVE_PHOTO",
                "\"file_name\": \"a.jpg\", \"video_url\": \"null\" | PHOTO",
                "\"file_name\": null, \"uploaded_at\": null, \"md5_hash\": null | PLACEHOLDER",
                "\"selected\": true | PLACEHOLDER",
                "\"file_name\": null, \"uploaded_at\": \"2026-09-01T10:00:05.220Z\" | PHOTO",
            })
    void itsKindFollowsFromTheFieldsThatWereSent(String fields, PhotoKind expected) {
        assertThat(asset(fields).kind()).isEqualTo(expected);
    }

    @Test
    void longitudeComesFirst() {
        assertThat(asset("\"location\": [13.0432, 47.7981]").coordinates())
                .isEqualTo(new Coordinates(47.7981, 13.0432));
    }

    @Test
    void aPairThatCanOnlyBeTheOtherWayRoundIsSwapped() {
        assertThat(asset("\"location\": [47.7981, 113.5]").coordinates()).isEqualTo(new Coordinates(47.7981, 113.5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "[0, 0]",
                "[]",
                "[13.0]",
                "[13.0, 47.0, 500]",
                "[\"13.0\", \"47.0\"]",
                "[null, 47.0]",
                "[200.5, 147.0]",
                "\"13.0,47.0\"",
                "{\"lat\": 47}",
            })
    void whatIsNoPlaceIsNone(String location) {
        assertThat(asset("\"location\": " + location).coordinates()).isNull();
    }

    @Test
    void theNewestCaptionOfThisFrameWins() {
        Asset asset = asset("""
                "attachments": [
                 {"type": "caption", "frame_id": "f1", "data": "older", "updated_at": "2026-09-01T10:02:00.000Z"},
                 {"type": "caption", "frame_id": "f1", "data": "newer", "updated_at": "2026-09-02T10:02:00.000Z"},
                 {"type": "caption", "frame_id": "f1", "data": "undated"},
                 {"type": "caption", "frame_id": "f2", "data": "elsewhere", "updated_at": "2026-09-03T10:02:00.000Z"},
                 {"type": "sticker", "frame_id": "f1", "data": "no caption", "updated_at": "2026-09-04T10:02:00.000Z"},
                 "odd"]""");

        assertThat(asset.caption(HALLWAY)).isEqualTo("newer");
        assertThat(asset.caption(new FrameId("f2"))).isEqualTo("elsewhere");
        assertThat(asset.caption(new FrameId("f3"))).isNull();
    }

    @Test
    void withoutAttachmentsThereIsNoCaption() {
        assertThat(asset("\"attachments\": null").caption(HALLWAY)).isNull();
        assertThat(asset("\"attachments\": [{\"type\": \"caption\", \"frame_id\": \"f1\", \"data\": null}]")
                        .caption(HALLWAY))
                .isNull();
    }

    @Test
    void theStillNamesTheCloudsRenditions() {
        Still still = asset("""
                        "user_id": "u1", "file_name": "a.jpg", "rotation_cw": 90,
                        "landscape_16_10_url": "https://i/l1610", "landscape_url": "https://i/l",
                        "portrait_4_5_url": null, "portrait_url": "https://i/p", "thumbnail_url": "file:///etc/passwd\"""").still();

        assertThat(still)
                .isEqualTo(new Still(
                        new UserId("u1"), "a.jpg", 90, URI.create("https://i/l1610"), URI.create("https://i/p"), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"user_id\": \"u1\"", "\"file_name\": \"a.jpg\"", "\"user_id\": \"\", \"file_name\": \"a.jpg\""
            })
    void withoutUploaderOrFileThereIsNoStill(String fields) {
        assertThat(asset(fields).still()).isNull();
    }

    @Test
    void itsFieldsAreRead() {
        Asset asset = asset("""
                "local_identifier": "ohab-1.jpg", "original_file_name": "IMG_2044.jpg", "md5_hash": "Q2h1Y2s=",
                "data_uti": "public.jpeg", "width": 2048, "height": 1365, "taken_at": "2021-08-14T09:31:07.000Z",
                "location_name": "Salzburg, Austria", "selected": true, "duration": 12.48,
                "video_url": "https://images.example/x.mp4?Signature=s", "user": {"name": "Mira"}""");

        assertThat(asset.localIdentifier()).isEqualTo("ohab-1.jpg");
        assertThat(asset.originalFileName()).isEqualTo("IMG_2044.jpg");
        assertThat(asset.md5()).isEqualTo("Q2h1Y2s=");
        assertThat(asset.dataType()).isEqualTo("public.jpeg");
        assertThat(asset.width()).isEqualTo(2048);
        assertThat(asset.height()).isEqualTo(1365);
        assertThat(asset.taken()).isEqualTo(Instant.parse("2021-08-14T09:31:07Z"));
        assertThat(asset.place()).isEqualTo("Salzburg, Austria");
        assertThat(asset.selected()).isTrue();
        assertThat(asset.durationSeconds()).isEqualTo(12.48);
        assertThat(asset.videoUrl()).hasHost("images.example");
        assertThat(asset.uploaderName()).isEqualTo("Mira");
        assertThat(asset.rotation()).isZero();
        assertThat(asset).hasToString("Asset[a1]");
    }

    @Test
    void everythingTheCloudSentStaysInRaw() {
        JsonObject sent = JsonParser.parseString("{\"id\": \"a1\", \"new\": {\"deep\": [1, null]}, \"md5_hash\": null}")
                .getAsJsonObject();

        assertThat(new Asset(sent).raw()).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\": 7}", "{\"id\": \"\"}"})
    void anAssetWithoutAnIdIsNone(String sent) {
        assertThatThrownBy(() -> new Asset(JsonParser.parseString(sent).getAsJsonObject()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Asset asset(String fields) {
        return new Asset(
                JsonParser.parseString("{\"id\": \"a1\", " + fields + "}").getAsJsonObject());
    }
}
