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

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.RawType;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.UnDefType;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.aura.Picture;
import org.photoframes.aura.Still;
import org.photoframes.binding.auraframes.internal.testing.Frames;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.photoframes.cloud.CloudException.NotFound;

class FrameImageTest {

    private static final String IMAGE = "latest#image";
    private static final Picture PNG = new Picture(new byte[] {1, 2, 3}, "image/png");

    private final House house = new House();
    private final ListedPhoto first = Frames.photo("a1", "one");
    private final ListedPhoto second = Frames.photo("a2", "two");

    @Test
    void nobodyWantsItNobodyFetchesIt() {
        opened();
        house.cloud.reads(Frames.listing(first, first));

        assertThat(house.cloud.pictures).isEmpty();
        assertThat(house.frame.state(IMAGE)).isNull();
    }

    @Test
    void aLinkedImageHasTheBytesAndTheirTrueType() {
        house.frame.link(IMAGE);
        house.cloud.picture = CompletableFuture.completedStage(PNG);
        opened();
        house.cloud.reads(Frames.listing(first, first));

        assertThat(house.frame.state(IMAGE)).isEqualTo(new RawType(PNG.bytes(), "image/png"));
    }

    @Test
    void theSamePhotoIsFetchedOnceEvenIfItsLinksChange() {
        house.frame.link(IMAGE);
        opened();
        house.cloud.reads(Frames.listing(first, first));
        Still still = first.still();
        ListedPhoto relinked = new ListedPhoto(
                first.id(),
                first.photo(),
                new Still(
                        still.uploader(),
                        still.fileName(),
                        0,
                        java.net.URI.create("https://x/y?signed=2"),
                        null,
                        null));
        house.cloud.reads(Frames.listing(relinked, relinked));
        house.poll();

        assertThat(house.cloud.pictures).hasSize(1);
    }

    @Test
    void anotherPhotoIsFetched() {
        house.frame.link(IMAGE);
        opened();
        house.cloud.reads(Frames.listing(first, first));
        house.cloud.reads(Frames.listing(second, first, second));

        assertThat(house.cloud.pictures).containsExactly(first.still(), second.still());
    }

    @Test
    void linkingFetchesWhatIsNotThereAndRefreshRepeatsWhatIs() {
        opened();
        house.cloud.reads(Frames.listing(first, first));
        house.link(IMAGE);
        assertThat(house.cloud.pictures).hasSize(1);

        house.frame.forgetStates();
        house.send(IMAGE, RefreshType.REFRESH);

        assertThat(house.cloud.pictures).hasSize(1);
        assertThat(house.frame.sent(IMAGE)).hasSize(1).first().isInstanceOf(RawType.class);
    }

    @Test
    void aPictureThatCannotBeFetchedIsTriedAgainWithTheNextReading() {
        house.frame.link(IMAGE);
        house.cloud.picture = CompletableFuture.failedStage(new NetworkFailure("no route", null));
        opened();
        house.cloud.reads(Frames.listing(first, first));
        assertThat(house.frame.state(IMAGE)).isEqualTo(UnDefType.UNDEF);

        house.cloud.picture = CompletableFuture.completedStage(PNG);
        house.cloud.reads(Frames.listing(first, first));

        assertThat(house.frame.state(IMAGE)).isInstanceOf(RawType.class);
    }

    @Test
    void aPictureThatIsNotThereIsNotAskedForAgain() {
        house.frame.link(IMAGE);
        house.cloud.picture = CompletableFuture.failedStage(new NotFound("no such file", 404));
        opened();
        house.cloud.reads(Frames.listing(first, first));
        house.cloud.reads(Frames.listing(first, first));

        assertThat(house.cloud.pictures).hasSize(1);
    }

    @Test
    void aPictureThatIsTooLargeIsNotShown() {
        house.frame.link(IMAGE);
        house.cloud.picture = CompletableFuture.completedStage(new Picture(new byte[3 << 20], "image/jpeg"));
        opened();
        house.cloud.reads(Frames.listing(first, first));

        assertThat(house.frame.state(IMAGE)).isEqualTo(UnDefType.UNDEF);
    }

    @Test
    void aPictureThatArrivesTooLateIsDropped() {
        house.frame.link(IMAGE);
        CompletableFuture<Picture> slow = new CompletableFuture<>();
        house.cloud.picture = slow;
        opened();
        house.cloud.reads(Frames.listing(first, first));
        house.cloud.picture = CompletableFuture.completedStage(PNG);
        house.cloud.reads(Frames.listing(second, second));

        slow.complete(new Picture(new byte[] {9}, "image/jpeg"));

        assertThat(house.frame.sent(IMAGE)).isEqualTo(List.of(new RawType(PNG.bytes(), "image/png")));
    }

    @Test
    void aPlaceholderHasNoPicture() {
        house.frame.link(IMAGE);
        opened();
        ListedPhoto placeholder = new ListedPhoto(first.id(), first.photo(), null);
        house.cloud.reads(Frames.listing(placeholder, placeholder));

        assertThat(house.cloud.pictures).isEmpty();
        assertThat(house.frame.state(IMAGE)).isEqualTo(UnDefType.UNDEF);
    }

    private void opened() {
        house.cloud.finds(Frames.hallway());
        house.open();
    }
}
