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
package org.photoframes.aura.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.photos.MediumBytes;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.PhotoMedium.Role;
import org.photoframes.photos.PhotoSource;
import org.photoframes.photos.SourceException;
import org.photoframes.photos.SourceException.Reason;
import org.photoframes.photos.SourcePhoto;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

/** A frame's photos for whoever does not care that it is Aura. */
class PhotoSourceTest {

    private TestCloud cloud;
    private SimFrame frame;
    private DefaultAuraAccount account;
    private PhotoSource source;

    @BeforeEach
    void open() {
        cloud = new TestCloud();
        frame = cloud.world.addFrame(cloud.mira, "Hallway").set("time_zone", "Europe/Vienna");
        account = cloud.account(cloud.settings());
        source = account.photos(new FrameId(frame.id()));
    }

    @AfterEach
    void close() {
        cloud.close();
    }

    @Test
    void aSourceKnowsItsIdNameAndZone() throws Exception {
        TestCloud.get(account.poll());
        assertThat(source.id()).isEqualTo("aura:" + frame.id());
        assertThat(source.name()).isEqualTo("Hallway");
        assertThat(source.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    }

    @Test
    void eachKindOfPhotoHasTheFilesThatItShouldHave() throws Exception {
        SimAsset photo = add(NewPhoto.photo().size(160, 120));
        SimAsset video = add(NewPhoto.of(MediaKind.VIDEO));
        SimAsset live = add(NewPhoto.of(MediaKind.LIVE_PHOTO).size(160, 120));
        SimAsset placeholder = add(NewPhoto.of(MediaKind.PLACEHOLDER));
        assertThat(roles(photo)).containsExactly(Role.STILL);
        assertThat(roles(video)).containsExactly(Role.STILL, Role.MOTION);
        assertThat(roles(live)).containsExactly(Role.STILL, Role.MOTION);
        assertThat(roles(placeholder)).isEmpty();
        assertThat(medium(photo, Role.STILL).md5()).hasSize(16);
        assertThat(medium(photo, Role.STILL).uploadedType()).isEqualTo("image/jpeg");
        assertThat(medium(video, Role.MOTION).md5()).isNull();
    }

    @Test
    void photosKnowTheAlbumsThatTheyAreIn() throws Exception {
        SimAsset photo = add(NewPhoto.photo().size(160, 120));
        frame.addPlaylist("Trips").add(photo);
        frame.addPlaylist("Best").add(photo);
        assertThat(listed(photo).photo().albums()).containsExactlyInAnyOrder("Trips", "Best");
    }

    @Test
    void oneFileOfOnePhotoIsFoundWithoutReadingWhatIsKnown() throws Exception {
        SimAsset live = add(NewPhoto.of(MediaKind.LIVE_PHOTO).size(160, 120));
        FrameId id = new FrameId(frame.id());
        AssetId photo = new AssetId(live.id());
        byte[] still = medium(live, Role.STILL).open(0, null).bytes().readAllBytes();
        TestCloud.get(account.poll());
        TestCloud.get(account.readListing(id));
        cloud.simulator.requests().clear();

        try (MediumBytes bytes = account.medium(id, photo, Role.STILL).open(0, null)) {
            assertThat(bytes.bytes().readAllBytes()).isEqualTo(still);
        }
        assertThat(cloud.simulator.requests().matching("GET", ".*/assets.json")).isEmpty();

        assertThat(account.medium(id, photo, Role.MOTION).role()).isEqualTo(Role.MOTION);
        assertThat(cloud.simulator.requests().matching("GET", ".*/assets.json")).hasSize(1);
        assertThat(account.medium(id, new AssetId("none"), Role.STILL)).isNull();
    }

    @Test
    void bytesComeWithoutTheSession() throws Exception {
        SimAsset video = add(NewPhoto.of(MediaKind.VIDEO));
        for (Role role : Role.values()) {
            try (MediumBytes bytes = medium(video, role).open(0, null)) {
                assertThat(bytes.from()).isZero();
                assertThat(bytes.bytes().readAllBytes()).hasSize((int) bytes.total());
            }
        }
        assertThat(cloud.simulator.requests().matching("GET", "/(imgproxy|video)/.*"))
                .hasSize(2)
                .allSatisfy(request ->
                        assertThat(request.headers()).doesNotContainKeys("x-token-auth", "x-user-id", "cookie"));
    }

    @Test
    void anAddressThatHasExpiredIsReadAgainOnceForAllVideos() throws Exception {
        SimAsset one = add(NewPhoto.of(MediaKind.VIDEO));
        SimAsset other = add(NewPhoto.of(MediaKind.VIDEO));
        cloud.simulator.behaviour().videoUrlLife(Duration.ofMinutes(5));
        PhotoMedium first = medium(one, Role.MOTION);
        PhotoMedium second = medium(other, Role.MOTION);
        cloud.time.advance(Duration.ofMinutes(6));
        long listings = cloud.simulator.requests().count("GET", "/frames/[^/]+/assets.json");
        first.open(0, null).close();
        second.open(0, null).close();
        assertThat(cloud.simulator.requests().count("GET", "/frames/[^/]+/assets.json") - listings)
                .isEqualTo(1);
        cloud.time.advance(Duration.ofMinutes(6));
        second.open(0, null).close();
        assertThat(cloud.simulator.requests().count("GET", "/frames/[^/]+/assets.json") - listings)
                .isEqualTo(2);
    }

    @Test
    void troubleIsToldByWhatCanBeDoneAboutIt() throws Exception {
        PhotoMedium still = medium(add(NewPhoto.photo().size(160, 120)), Role.STILL);
        for (int status : new int[] {403, 404, 410}) {
            cloud.simulator.faults().next(1).on("GET", "/imgproxy/.*").status(status);
            assertThat(failure(still).reason()).as("%d", status).isEqualTo(Reason.GONE);
        }
        cloud.simulator.faults().next(1).on("GET", "/imgproxy/.*").throttled(Duration.ofSeconds(90));
        SourceException throttled = failure(still);
        assertThat(throttled.reason()).isEqualTo(Reason.THROTTLED);
        assertThat(throttled.notBefore()).isEqualTo(cloud.time.instant().plusSeconds(90));
        cloud.simulator.faults().always().on("GET", "/imgproxy/.*").status(503);
        assertThat(failure(still).reason()).isEqualTo(Reason.FAILING);
        cloud.simulator.faults().clear();
        cloud.simulator.faults().cloudDown();
        assertThat(failure(still).reason()).isEqualTo(Reason.UNREACHABLE);
    }

    @Test
    void aSessionThatEndedTooSoonSaysWhenToComeAgain() throws Exception {
        TestCloud.get(account.poll());
        cloud.simulator.faults().always().on("GET", "/frames/.*").unauthenticated();
        SourceException trouble = catchThrowableOfType(
                SourceException.class, () -> source.photos().close());
        assertThat(trouble.reason()).isEqualTo(Reason.THROTTLED);
        assertThat(trouble.notBefore()).isAfter(cloud.time.instant());
    }

    @Test
    void aRefusedLoginIsToldAsSuch() {
        PhotoSource locked = cloud.account(cloud.settings("wrong")).photos(new FrameId(frame.id()));
        SourceException trouble = catchThrowableOfType(
                SourceException.class, () -> locked.photos().close());
        assertThat(trouble.reason()).isEqualTo(Reason.REFUSED);
        assertThat(trouble.getMessage()).doesNotContain("wrong").doesNotContain(TestCloud.EMAIL);
    }

    private static SourceException failure(PhotoMedium medium) {
        return catchThrowableOfType(SourceException.class, () -> medium.open(0, null));
    }

    private SimAsset add(NewPhoto photo) {
        return cloud.world.addPhoto(frame, photo);
    }

    private List<Role> roles(SimAsset asset) throws Exception {
        return listed(asset).media().stream().map(PhotoMedium::role).toList();
    }

    private PhotoMedium medium(SimAsset asset, Role role) throws Exception {
        return listed(asset).media().stream()
                .filter(each -> each.role() == role)
                .findFirst()
                .orElseThrow();
    }

    private SourcePhoto listed(SimAsset asset) throws Exception {
        try (Stream<SourcePhoto> photos = source.photos()) {
            return photos.filter(each -> each.photo().id().equals(asset.id()))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
