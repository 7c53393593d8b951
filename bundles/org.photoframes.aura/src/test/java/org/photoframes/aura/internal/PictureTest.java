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

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.Picture;
import org.photoframes.aura.Still;
import org.photoframes.aura.UserId;
import org.photoframes.cloud.CloudException;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.RecordedRequest;
import org.photoframes.simulator.SimFrame;

/** Pictures for showing: small, real, and without a word about the session to the image host. */
class PictureTest {

    private static final String IMAGES = "/imgproxy/.*";

    private TestCloud cloud;
    private DefaultAuraAccount account;
    private SimFrame hallway;

    @BeforeEach
    void start() {
        cloud = new TestCloud();
        account = cloud.account(cloud.settings());
        hallway = cloud.world.addFrame(cloud.mira, "Hallway");
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void aPictureComesInTheSizeThatIsWanted() throws Exception {
        Picture picture = TestCloud.get(account.picture(still(NewPhoto.photo()), 640, 400));
        assertThat(picture.mimeType()).isEqualTo("image/jpeg");
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.bytes()));
        assertThat(image.getWidth()).isEqualTo(640);
        assertThat(image.getHeight()).isEqualTo(400);
    }

    @Test
    void theTypeIsThatOfTheBytesNotOfTheName() throws Exception {
        Picture picture = TestCloud.get(account.picture(still(NewPhoto.photo().heic()), 640, 400));
        assertThat(picture.mimeType()).isEqualTo("image/jpeg");
    }

    @Test
    void theImageHostNeverSeesTheSession() throws Exception {
        TestCloud.get(account.picture(still(NewPhoto.photo()), 640, 400));
        RecordedRequest request =
                cloud.simulator.requests().matching("GET", IMAGES).get(0);
        assertThat(request.headers().keySet())
                .noneMatch(name -> name.startsWith("x-") || name.equals("cookie") || name.equals("authorization"));
    }

    @Test
    void theSamePictureWantedTwiceAtOnceIsFetchedOnce() throws Exception {
        Still still = still(NewPhoto.photo());
        cloud.simulator.faults().always().on("GET", IMAGES).latency(Duration.ofMillis(300));
        CompletionStage<Picture> one = account.picture(still, 640, 400);
        CompletionStage<Picture> other = account.picture(still, 640, 400);
        assertThat(TestCloud.get(one)).isSameAs(TestCloud.get(other));
        assertThat(cloud.simulator.requests().count("GET", IMAGES)).isEqualTo(1);
    }

    @Test
    void picturesStartAtLeastASecondApart() throws Exception {
        Still one = still(NewPhoto.photo());
        Still other = still(NewPhoto.photo());
        TestCloud.get(account.picture(one, 640, 400));
        TestCloud.get(account.picture(other, 640, 400));
        var requests = cloud.simulator.requests().matching("GET", IMAGES);
        assertThat(Duration.between(requests.get(0).at(), requests.get(1).at()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void whatIsNoPictureIsPassedOverForTheNextBest() throws Exception {
        Still still = still(NewPhoto.photo());
        cloud.simulator.faults().next(1).on("GET", IMAGES).answer(200, "image/jpeg", "this is not a picture");
        Picture picture = TestCloud.get(account.picture(still, 640, 400));
        assertThat(picture.mimeType()).isEqualTo("image/jpeg");
        assertThat(cloud.simulator.requests().count("GET", IMAGES)).isEqualTo(2);
    }

    @Test
    void aPictureThatIsNotThereIsAFailureNotAnEmptyPicture() {
        Still gone = new Still(new UserId("nobody"), "gone.jpg", 0, null, null, null);
        assertThatThrownBy(() -> TestCloud.get(account.picture(gone, 640, 400)))
                .isInstanceOf(CloudException.NotFound.class);
    }

    private Still still(NewPhoto photo) throws Exception {
        String id = cloud.world.addPhoto(hallway, photo).id();
        Still still = TestCloud.get(account.readListing(new FrameId(hallway.id()))).photos().values().stream()
                .filter(p -> p.id().value().equals(id))
                .findFirst()
                .orElseThrow()
                .still();
        assertThat(still).isNotNull();
        return still;
    }
}
