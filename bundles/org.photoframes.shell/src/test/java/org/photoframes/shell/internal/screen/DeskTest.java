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
package org.photoframes.shell.internal.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionJob;
import org.photoframes.aura.CaptionText;
import org.photoframes.photos.PhotoKind;
import org.photoframes.shell.internal.screen.Key.Name;

/** Where keys lead, and what they make happen. */
class DeskTest {

    @Test
    void openingAFrameReadsItsPhotosOnce() {
        Walk walk = new Walk(80, 24).hear(Walk.frames()).press(Name.ENTER);
        assertThat(walk.wishes()).containsExactly(new Wish.ReadPhotos(Walk.HALLWAY));
        assertThat(walk.text()).contains("reading, 0 so far");

        walk.hear(new News.Photos(Walk.HALLWAY, Walk.photos(), true)).press(Name.ESCAPE, Name.ENTER);
        assertThat(walk.wishes()).hasSize(1);
        assertThat(walk.text()).doesNotContain("so far");
    }

    @Test
    void anAlbumShowsItsPhotosOnly() {
        Walk walk = new Walk(80, 24)
                .hear(Walk.frames())
                .hear(new News.Photos(Walk.HALLWAY, Walk.photos(), true))
                .press(Name.ENTER, Name.DOWN, Name.ENTER);
        assertThat(walk.wishes()).contains(new Wish.ReadAlbum(Walk.HALLWAY, Walk.HOLIDAYS));

        walk.hear(new News.Album(Walk.HOLIDAYS, Set.of(new AssetId("a4"))));
        assertThat(walk.text()).contains("2023-12-24").doesNotContain("2025-03-31");
    }

    @Test
    void aPhotoIsCaptionedOnlyAfterThePreviewWasConfirmed() {
        Walk walk = Walk.withPhotos(80, 24)
                .press(Name.ENTER, Name.ENTER, Name.DOWN)
                .type("c")
                .type("Lake q?");
        walk.press(Name.ENTER);
        assertThat(walk.text()).contains("1 photo: 1 change, 0 stay", "Lake q?");
        assertThat(walk.wishes()).containsExactly(new Wish.HowLong(1));

        walk.type("y");
        assertThat(walk.wishes()).hasSize(2);
        assertThat(walk.wishes().get(1)).isInstanceOfSatisfying(Wish.Say.class, say -> assertThat(say.text())
                .isEqualTo(CaptionText.of("Lake q?")));
    }

    @Test
    void aPhotosCaptionIsThereToBeChanged() {
        Walk walk = Walk.withPhotos(80, 24).press(Name.ENTER, Name.ENTER).type("c");
        walk.press(Name.BACKSPACE).press(Name.HOME, Name.DELETE).type("X").press(Name.RIGHT);
        assertThat(walk.text()).contains("> Xn the garde");
    }

    @Test
    void captionsThatAreThereCanBeKept() {
        Walk walk = Walk.withPhotos(80, 24)
                .press(Name.ENTER, Name.DOWN)
                .type("cAm Meer")
                .press(Name.DOWN, Name.DOWN)
                .type(" ");
        walk.press(Name.ENTER);
        assertThat(walk.text()).contains("3 photos: 1 change, 2 stay", "1 write");
    }

    @Test
    void captionsCanBeTakenAway() {
        Walk walk = Walk.withPhotos(80, 24)
                .press(Name.ENTER, Name.DOWN)
                .type("c")
                .press(Name.UP)
                .type(" ");
        walk.press(Name.ENTER).hear(new News.Lasting(2, Duration.ZERO));
        assertThat(walk.text()).contains("3 photos: 2 change, 1 stay", "2 writes, at once.", "(none)");
    }

    @Test
    void nothingIsWrittenWhereNothingChanges() {
        Walk walk = Walk.withPhotos(80, 24).press(Name.ENTER, Name.ENTER).type("c");
        walk.press(Name.ENTER).type("y");
        assertThat(walk.text()).contains("There is nothing to write");
        assertThat(walk.wishes()).containsExactly(new Wish.HowLong(0));
    }

    @Test
    void aTextThatIsTooLongIsRefusedWithASentence() {
        Walk walk = Walk.withPhotos(80, 24).press(Name.ENTER).type("c").type("x".repeat(141));
        walk.press(Name.ENTER);
        assertThat(walk.text()).contains("The caption has 141 characters; 140 are allowed. Shorten it.");
    }

    @Test
    void aTextThatIsTooLongWithTheMonthIsNamedInThePreview() {
        Walk walk = Walk.withPhotos(80, 24).press(Name.ENTER).type("c").type("x".repeat(130));
        walk.press(Name.TAB).type(" ").press(Name.ENTER);
        assertThat(walk.text()).contains("4 photos: 1 change, 0 stay, 3 too long", "! In the garden");
    }

    @Test
    void allPhotosAreCaptionedOnlyOnceAllAreKnown() {
        Walk walk = new Walk(80, 24)
                .hear(Walk.frames())
                .hear(new News.Photos(Walk.HALLWAY, Walk.photos(), false))
                .press(Name.ENTER)
                .type("cHello");
        walk.press(Name.ENTER);
        assertThat(walk.text()).contains("still being read, 4 so far");

        walk.hear(new News.Photos(Walk.HALLWAY, List.of(), true)).press(Name.ENTER);
        assertThat(walk.text()).contains("4 photos: 4 change");
    }

    @Test
    void photosThatAFilterLeavesAreCaptionedTogether() {
        Walk walk = Walk.withPhotos(80, 24).press(Name.ENTER, Name.ENTER).type("/example");
        walk.press(Name.ENTER).type("CSummer").press(Name.ENTER);
        assertThat(walk.text()).contains("Hallway › 2 photos", "2 photos: 2 change");
    }

    @Test
    void theFrameOfSomebodyElseSaysWhyItIsNotWritten() {
        Walk walk = new Walk(80, 24)
                .hear(Walk.frames())
                .hear(new News.Photos(Walk.GRANDMA, Walk.photos(), true))
                .press(Name.DOWN, Name.ENTER, Name.ENTER);
        for (String key : List.of("c", "C", "s", "h")) {
            assertThat(walk.type(key).text()).contains("Grandma is not yours");
        }
        assertThat(walk.wishes()).isEmpty();
    }

    @Test
    void showingAndHidingAskFirst() {
        Walk walk = Walk.withPhotos(80, 24).press(Name.ENTER, Name.ENTER).type("hn");
        assertThat(walk.wishes()).isEmpty();

        walk.type("hysy").press(Name.DOWN).type("hy");
        assertThat(walk.wishes())
                .containsExactly(
                        new Wish.Hide(Walk.HALLWAY, new AssetId("a1"), true),
                        new Wish.Show(Walk.HALLWAY, new AssetId("a1")),
                        new Wish.Hide(Walk.HALLWAY, new AssetId("a2"), false));

        walk.hear(new News.Hidden(Walk.HALLWAY, new AssetId("a2"), false))
                .hear(new News.Told("The photo is shown again.", true));
        assertThat(walk.text()).contains("The photo is shown again.").doesNotContain("Jo Example     h");
    }

    @Test
    void controlCStopsCaptioningAndOnlyThenLeaves() {
        Walk walk = Walk.withPhotos(80, 24).press(Name.ENTER).type("cHello");
        walk.press(Name.ENTER).type("y").press(Name.INTERRUPT);
        assertThat(walk.wishes()).last().isInstanceOf(Wish.Stop.class);
        assertThat(walk.desk().left()).isFalse();
        assertThat(walk.text()).contains("Stopping after");

        walk.hear(new News.JobEnded(new CaptionJob.Report(1, 0, Map.of(), null, false, true)))
                .press(Name.INTERRUPT);
        assertThat(walk.desk().left()).isTrue();
        assertThat(walk.desk().interrupted()).isTrue();
    }

    @Test
    void captionsAppearInTheListAsTheyAreWritten() {
        Walk walk = Walk.withPhotos(80, 24)
                .press(Name.ENTER, Name.ENTER)
                .type("cNew")
                .press(Name.ENTER);
        CaptionEffect effect = ((CaptionPreview) walk.desk().stack().get(3)).effect();
        walk.press(Name.ESCAPE, Name.ESCAPE).hear(new News.Captioned(Walk.HALLWAY, new AssetId("a1"), effect.plan()));
        assertThat(walk.text()).contains("In the gardenNew");
    }

    @Test
    void escapeEndsTheFilterFirst() {
        Walk walk = Walk.withPhotos(80, 24).press(Name.ENTER, Name.ENTER).type("/nowhere");
        assertThat(walk.text()).contains("No photo with \"nowhere\"");

        walk.press(Name.ENTER, Name.ESCAPE);
        assertThat(walk.text()).contains("In the garden");
        assertThat(walk.press(Name.ESCAPE, Name.ESCAPE, Name.ESCAPE).desk().left())
                .isTrue();
        assertThat(walk.desk().interrupted()).isFalse();
    }

    @Test
    void tenThousandPhotosAreWalkedThroughQuickly() {
        List<PhotoEntry> many = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            many.add(Walk.photo(
                    "a" + i,
                    "2024-07-01",
                    PhotoKind.PHOTO,
                    "Mira",
                    String.format(Locale.ROOT, "Photo %05d", i),
                    false));
        }
        Walk walk = new Walk(80, 24)
                .hear(Walk.frames())
                .hear(new News.Photos(Walk.HALLWAY, many, true))
                .press(Name.ENTER, Name.ENTER);
        long start = System.nanoTime();
        for (int i = 0; i < 400; i++) {
            walk.press(Name.PAGE_DOWN).lines();
        }
        assertThat(walk.text()).contains("Photo 08000");
        walk.press(Name.END);
        assertThat(walk.text()).contains("Photo 09999");
        walk.type("/photo 0123");
        assertThat(walk.text()).contains("10 photos");
        // Far above what it takes, far below what people would call slow: 25 ms a key.
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aWindowThatIsTooSmallSaysSo() {
        assertThat(new Walk(19, 24).lines().get(0)).isEqualTo("Too small.");
        assertThat(new Walk(80, 4).lines().get(0)).isEqualTo("Too small.");
        assertThat(new Walk(5, 1).lines().get(0)).isEqualTo("Too …");
    }
}
