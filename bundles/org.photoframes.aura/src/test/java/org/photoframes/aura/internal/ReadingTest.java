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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AccountListener;
import org.photoframes.aura.Activity;
import org.photoframes.aura.AuraAccount.Interest;
import org.photoframes.aura.AuraAccount.Registration;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.ListedAsset;
import org.photoframes.cloud.CloudException;
import org.photoframes.photos.SourcePhoto;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;

/** What is in a frame: counted right, read lazily, and read again only when there is a reason. */
class ReadingTest {

    private static final String PAGES = "/frames/[^/]+/assets.json";

    private TestCloud cloud;
    private DefaultAuraAccount account;
    private SimFrame hallway;
    private FrameId id;

    @BeforeEach
    void start() {
        cloud = new TestCloud();
        account = cloud.account(cloud.settings());
        hallway = cloud.world.addFrame(cloud.mira, "Hallway");
        id = new FrameId(hallway.id());
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void everyPhotoIsShownHiddenOrAPlaceholderOverAllPages() throws Exception {
        photos(410);
        cloud.world.addPhoto(hallway, NewPhoto.photo().hidden());
        cloud.world.addPhoto(hallway, NewPhoto.of(MediaKind.VIDEO).seconds(5));
        cloud.world.addPhoto(hallway, NewPhoto.of(MediaKind.LIVE_PHOTO));
        cloud.world.addPhoto(hallway, NewPhoto.of(MediaKind.PLACEHOLDER));
        FrameListing listing = TestCloud.get(account.readListing(id));
        assertThat(listing.listed()).isEqualTo(414);
        assertThat(listing.shown()).isEqualTo(412);
        assertThat(listing.hidden()).isEqualTo(1);
        assertThat(listing.placeholders()).isEqualTo(1);
        assertThat(listing.videos()).isEqualTo(1);
        assertThat(cloud.simulator.requests().count("GET", PAGES)).isEqualTo(3);
    }

    @Test
    void theNewestIsTheShownPhotoThatWasAddedLast() throws Exception {
        cloud.world.addPhoto(
                hallway, NewPhoto.photo().addedAt(cloud.time.instant().minusSeconds(500)));
        SimAsset newest = cloud.world.addPhoto(
                hallway,
                NewPhoto.photo().addedAt(cloud.time.instant().minusSeconds(100)).caption("Look"));
        cloud.world.addPhoto(
                hallway, NewPhoto.photo().hidden().addedAt(cloud.time.instant().minusSeconds(10)));
        FrameListing listing = TestCloud.get(account.readListing(id));
        assertThat(listing.newest().id().value()).isEqualTo(newest.id());
        assertThat(listing.newest().photo().caption()).isEqualTo("Look");
        assertThat(listing.newest().photo().contributor()).isEqualTo("Mira Example");
    }

    @Test
    void pagesAreReadOnlyWhenSomebodyComesToThem() throws Exception {
        photos(450);
        try (Stream<ListedAsset> assets = account.assets(id)) {
            assertThat(assets.limit(150)).hasSize(150);
        }
        assertThat(cloud.simulator.requests().count("GET", PAGES)).isEqualTo(1);
        try (Stream<SourcePhoto> photos = account.photos(id).photos()) {
            assertThat(photos.map(p -> p.photo().id()).distinct()).hasSize(450);
        }
        assertThat(cloud.simulator.requests().count("GET", PAGES)).isEqualTo(4);
    }

    @Test
    void aCursorThatComesBackEndsTheListing() throws Exception {
        photos(1);
        String page =
                "{\"assets\":[{\"id\":\"a1\",\"file_name\":\"a.jpg\"}],\"asset_settings\":[],\"next_page_cursor\":\"again\"}";
        cloud.simulator.faults().always().on("GET", PAGES).answer(200, "application/json", page);
        assertThat(TestCloud.get(account.readListing(id)).listed()).isEqualTo(1);
        try (Stream<ListedAsset> assets = account.assets(id)) {
            assertThat(assets).hasSize(1);
        }
        assertThat(cloud.simulator.requests().count("GET", PAGES)).isEqualTo(4);
    }

    @Test
    void aListingThatFailsNamesItsReason() {
        assertThatThrownBy(() -> TestCloud.get(account.readListing(new FrameId("nowhere"))))
                .isInstanceOf(CloudException.NotFound.class);
        assertThatThrownBy(() -> account.assets(new FrameId("nowhere")))
                .isInstanceOf(IOException.class)
                .hasCauseInstanceOf(CloudException.NotFound.class);
    }

    @Test
    void twoWhoWantTheSameListingShareIt() throws Exception {
        photos(3);
        CompletionStage<FrameListing> one = account.readListing(id);
        CompletionStage<FrameListing> other = account.readListing(id);
        assertThat(TestCloud.get(one)).isSameAs(TestCloud.get(other));
    }

    @Test
    void aWatchedListingIsReadWhenSomethingMovedOrItsIntervalHasPassed() throws Exception {
        photos(2);
        List<FrameListing> heard = listings();
        account.watch(id, EnumSet.of(Interest.LISTING));
        poll();
        await().untilAsserted(() -> assertThat(heard).hasSize(1));
        for (int i = 0; i < 4; i++) {
            poll();
        }
        assertThat(cloud.simulator.requests().count("GET", PAGES)).isEqualTo(1);

        photos(1);
        poll();
        await().untilAsserted(() -> assertThat(heard).hasSize(2));
        assertThat(heard.get(1).listed()).isEqualTo(3);

        cloud.time.advance(Duration.ofMinutes(30));
        poll();
        await().untilAsserted(() -> assertThat(heard).hasSize(3));
        assertThat(cloud.simulator.requests().count("GET", PAGES)).isEqualTo(3);
    }

    @Test
    void aFrameThatNobodyWatchesIsNotListed() throws Exception {
        Registration watch = account.watch(id, EnumSet.of(Interest.LISTING));
        watch.close();
        poll();
        TestCloud.get(account.readFrame(id));
        assertThat(cloud.simulator.requests().count("GET", PAGES)).isZero();
    }

    @Test
    void albumsOfPhotosAreKnownWhileTheyAreWatched() throws Exception {
        SimAsset hike = cloud.world.addPhoto(hallway, NewPhoto.photo());
        photos(1);
        hallway.addPlaylist("Hiking").add(hike);
        List<FrameListing> heard = listings();
        account.watch(id, EnumSet.of(Interest.LISTING, Interest.ALBUMS));
        poll();
        await().untilAsserted(() -> assertThat(heard).isNotEmpty().last().satisfies(listing -> assertThat(
                        listing.photos().values())
                .extracting(p -> p.photo().albums())
                .containsExactlyInAnyOrder(List.of("Hiking"), List.of())));
    }

    @Test
    void albumsAndActivitiesAreReadOnceHoweverManyAskWhileTheyAreRead() throws Exception {
        hallway.addPlaylist("Hiking");
        TestCloud.get(account.poll());
        cloud.simulator.faults().always().on("GET", ".*").latency(Duration.ofMillis(200));
        List<List<Activity>> heard = activities();
        for (int i = 0; i < 4; i++) {
            account.watch(id, EnumSet.of(Interest.ALBUMS, Interest.ACTIVITIES));
        }
        await().until(() -> !heard.isEmpty());
        TestCloud.get(account.readFrame(id));
        TestCloud.get(account.readListing(id));
        assertThat(cloud.simulator.requests().count("GET", "/playlists/.*")).isEqualTo(1);
        assertThat(cloud.simulator.requests().count("GET", ".*/activities.json"))
                .isEqualTo(1);
    }

    @Test
    void albumsThatNobodyWatchesAnyMoreAreNotTold() throws Exception {
        SimAsset hike = cloud.world.addPhoto(hallway, NewPhoto.photo());
        hallway.addPlaylist("Hiking").add(hike);
        List<FrameListing> heard = listings();
        Registration watch = account.watch(id, EnumSet.of(Interest.LISTING, Interest.ALBUMS));
        poll();
        await().untilAsserted(() -> assertThat(heard).last().satisfies(listing -> assertThat(
                        listing.photos().values())
                .extracting(p -> p.photo().albums())
                .containsExactly(List.of("Hiking"))));
        watch.close();
        assertThat(TestCloud.get(account.readListing(id)).photos().values())
                .extracting(p -> p.photo().albums())
                .containsExactly(List.of());
    }

    @Test
    void anOldActivityThatMovesUpBecauseANewerOneWasDeletedIsNotFresh() throws Exception {
        String newest = "{\"id\":\"a3\",\"created_at\":\"2026-09-11T20:15:00.000Z\"}";
        String middle = "{\"id\":\"a2\",\"created_at\":\"2026-09-10T20:15:00.000Z\"}";
        String oldest = "{\"id\":\"a1\",\"created_at\":\"2026-09-09T20:15:00.000Z\"}";
        List<List<Activity>> heard = activities();
        for (String page : List.of(newest + "," + middle, middle + "," + oldest)) {
            cloud.simulator
                    .faults()
                    .next(1)
                    .on("GET", ".*/activities.json")
                    .answer(200, "application/json", "{\"activities\":[" + page + "]}");
            TestCloud.get(account.readActivities(id));
        }
        assertThat(heard).hasSize(2).allSatisfy(fresh -> assertThat(fresh).isEmpty());
    }

    @Test
    void onlyWhatHappensAfterTheFirstReadingIsFresh() throws Exception {
        hallway.addActivity("user_joined", cloud.jo, "Jo joined", List.of());
        List<List<Activity>> heard = activities();
        TestCloud.get(account.readActivities(id));
        cloud.time.advance(Duration.ofSeconds(5));
        hallway.addActivity("photos_added", cloud.jo, "Jo added 2 photos", List.of());
        TestCloud.get(account.readActivities(id));
        assertThat(heard.get(0)).isEmpty();
        assertThat(heard.get(1)).extracting(Activity::type).containsExactly("photos_added");
    }

    private void photos(int count) {
        for (int i = 0; i < count; i++) {
            cloud.world.addPhoto(hallway, NewPhoto.photo());
        }
    }

    private void poll() throws Exception {
        cloud.time.advance(Duration.ofMinutes(5));
        TestCloud.get(account.poll());
    }

    private List<List<Activity>> activities() {
        List<List<Activity>> heard = new CopyOnWriteArrayList<>();
        account.listen(new AccountListener() {
            @Override
            public void activitiesRead(FrameId frame, List<Activity> fresh, List<Activity> all) {
                heard.add(fresh);
            }
        });
        return heard;
    }

    private List<FrameListing> listings() {
        List<FrameListing> heard = new CopyOnWriteArrayList<>();
        account.listen(new AccountListener() {
            @Override
            public void listingRead(@Nullable FrameListing before, FrameListing now) {
                heard.add(now);
            }
        });
        return heard;
    }
}
