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
package org.photoframes.download.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.photoframes.download.internal.ScriptedMedium.answers;
import static org.photoframes.download.internal.ScriptedMedium.breaksOffAfter;
import static org.photoframes.download.internal.ScriptedMedium.fails;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadJob;
import org.photoframes.download.DownloadPlan.Duplicates;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;
import org.photoframes.download.Failure;
import org.photoframes.photos.MediumBytes;
import org.photoframes.photos.PhotoMedium.Role;
import org.photoframes.photos.SourceException;
import org.photoframes.photos.SourceException.Reason;

/** What goes wrong at a source, and what a download makes of it. */
class TroubleTest {

    private static final String STAMP = "2024-07-14T18-30-05.250Z_";
    private static final byte[] PAGE = "<html>Sorry</html>".getBytes(StandardCharsets.UTF_8);

    private Desk desk;

    @TempDir
    Path folder;

    @BeforeEach
    void begin() {
        desk = new Desk(folder);
    }

    @AfterEach
    void end() {
        desk.close();
    }

    @Test
    void aFileThatBreaksOffGoesOnWhereItWas() throws Exception {
        ScriptedMedium medium = desk.source.photo("a1").then(breaksOffAfter(300));
        assertThat(desk.download().counts().fetched()).isEqualTo(1);
        assertThat(medium.opened).containsExactly(0L, 300L);
    }

    @Test
    void aFileWithoutAVersionBeginsAnewSoThatTwoVersionsAreNeverJoined() throws Exception {
        ScriptedMedium medium = desk.source.photo("a1").withoutVersion().then(breaksOffAfter(300));
        assertThat(desk.download().counts().fetched()).isEqualTo(1);
        assertThat(medium.opened).containsExactly(0L, 0L);
    }

    @Test
    void whatAnInterruptedDownloadHadOfAFileIsContinuedByTheNext() throws Exception {
        ScriptedMedium medium = desk.source
                .photo("a1")
                .then(breaksOffAfter(300), breaksOffAfter(400), breaksOffAfter(500), breaksOffAfter(600))
                .then(breaksOffAfter(600), breaksOffAfter(600), breaksOffAfter(600), breaksOffAfter(600));
        assertThat(desk.download().failures()).hasSize(1);
        assertThat(desk.halfMade()).containsExactly("a1.still.part");
        assertThat(desk.download().counts().fetched()).isEqualTo(1);
        assertThat(medium.opened).containsExactly(0L, 300L, 400L, 500L, 600L, 600L, 600L, 600L, 600L);
        assertThat(desk.halfMade()).isEmpty();
    }

    @Test
    void aWebPageIsNoPictureAndIsAskedForAgain() throws Exception {
        desk.source.photo("a1").then(answers(PAGE, "text/html"));
        ScriptedMedium never = desk.source.photo("a2");
        for (int i = 0; i < 8; i++) {
            never.then(answers(PAGE, "text/html"));
        }
        DownloadRun run = desk.download();
        assertThat(run.state()).isEqualTo(DownloadState.DONE);
        assertThat(run.failures())
                .containsExactly(
                        new Failure("a2", Role.STILL, "what came is no picture, but calls itself text/html", true));
        assertThat(desk.files()).containsOnlyKeys(STAMP + "a1.jpg");
    }

    @Test
    void largePicturesLieOnTheDiskWhileTheyCome() throws Exception {
        byte[] large = Arrays.copyOf(Pictures.jpeg(6), 5_000_000);
        ScriptedMedium medium = desk.source.photo("a1").md5(Digest.MD5.of(large));
        medium.serves(large);
        medium.then(breaksOffAfter(4_500_000));
        assertThat(desk.download().counts().fetched()).isEqualTo(1);
        assertThat(medium.opened).containsExactly(0L, 4_500_000L);
        assertThat(claim("a1").original()).isTrue();
        assertThat(Arrays.copyOfRange(desk.files().get(STAMP + "a1.jpg"), 1_000_000, 4_000_000))
                .containsOnly(0);
    }

    @Test
    void aSourceThatSendsMoreThanItAnnouncedIsNotBelieved() throws Exception {
        byte[] bytes = Pictures.jpeg(6);
        desk.source
                .photo("a1")
                .then((medium, from) ->
                        new MediumBytes(0, bytes.length - 5, "image/jpeg", null, new ByteArrayInputStream(bytes)));
        desk.download();
        assertThat(claim("a1").original()).isTrue();
    }

    @Test
    void flippedBytesAreFetchedAgain() throws Exception {
        ScriptedMedium medium = desk.source.photo("a1");
        byte[] flipped = medium.bytes().clone();
        flipped[flipped.length / 2] ^= 1;
        medium.then(answers(flipped, "image/jpeg"));
        assertThat(desk.download().counts().fetched()).isEqualTo(1);
        assertThat(medium.opened).hasSize(2);
        assertThat(claim("a1").original()).isTrue();
    }

    @Test
    void otherBytesThanTheUploadedOnesAreTakenWhenTheyComeTwice() throws Exception {
        ScriptedMedium medium = desk.source.photo("a1").md5(new byte[16]);
        assertThat(desk.download().counts().fetched()).isEqualTo(1);
        assertThat(medium.opened).hasSize(2);
        assertThat(claim("a1").original()).isFalse();
    }

    @Test
    void aSourceThatAlwaysServesOtherBytesIsNotAskedTwiceForEachFile() throws Exception {
        int opened = 0;
        for (int i = 0; i < 20; i++) {
            desk.source.photo("a" + i).md5(new byte[16]);
        }
        desk.download();
        for (int i = 0; i < 20; i++) {
            opened += ((ScriptedMedium) desk.source.photos.get("a" + i).media().get(0)).opened.size();
        }
        assertThat(opened).isBetween(23, 25);
    }

    @Test
    void aPictureThatIsDamagedAtItsSourceIsKeptAsItIs() throws Exception {
        byte[] whole = Pictures.jpeg(5);
        byte[] half = Arrays.copyOf(whole, whole.length - 40);
        desk.source.photo("a1").serves(half);
        desk.download();
        assertThat(desk.events(DownloadEvent.Fetched.class)).singleElement().satisfies(event -> assertThat(event.note())
                .startsWith("it is damaged at its source"));
        assertThat(desk.files().get(STAMP + "a1.jpg")).isEqualTo(half);
    }

    @Test
    void aFileThatIsNotThereFailsForGoodAndTheOthersGoOn() throws Exception {
        ScriptedMedium medium = desk.source.photo("a1").then(fails(Reason.GONE));
        desk.source.photo("a2");
        DownloadRun run = desk.download();
        assertThat(run.failures()).containsExactly(new Failure("a1", Role.STILL, "scripted GONE", false));
        assertThat(run.counts()).isEqualTo(new Counts(1, 0, 0, 0, 0, 1, 0));
        assertThat(medium.opened).hasSize(1);
    }

    @Test
    void whatFailsAtFirstIsTriedOnceMoreAtTheEnd() throws Exception {
        ScriptedMedium medium = desk.source
                .photo("a1")
                .then(fails(Reason.FAILING), fails(Reason.FAILING), fails(Reason.FAILING), fails(Reason.FAILING));
        desk.source.photo("a2");
        assertThat(desk.download().counts()).isEqualTo(new Counts(2, 0, 0, 0, 0, 0, 0));
        assertThat(medium.opened).hasSize(5);
    }

    @Test
    void aSourceThatWantsToBeLeftAloneIsLeftAloneForThatTime() throws Exception {
        Instant until = desk.time.instant().plusSeconds(120);
        desk.source.photo("a1").then((medium, from) -> {
            throw new SourceException(Reason.THROTTLED, "too many requests", until, null);
        });
        assertThat(desk.download().counts().fetched()).isEqualTo(1);
        assertThat(desk.time.instant()).isAfterOrEqualTo(until);
        assertThat(desk.events(DownloadEvent.Waiting.class))
                .containsExactly(new DownloadEvent.Waiting("too many requests", until));
    }

    @Test
    void failuresMakeTheDownloadSlowerAndSuccessesFasterAgain() throws Exception {
        desk.source.photo("a1").then(fails(Reason.FAILING), fails(Reason.FAILING), fails(Reason.FAILING));
        Instant before = desk.time.instant();
        assertThat(desk.download().counts().fetched()).isEqualTo(1);
        assertThat(Duration.between(before, desk.time.instant())).isEqualTo(Duration.ofSeconds(3 + 6 + 12));
    }

    @Test
    void aSourceThatCannotBeReachedEndsTheDownloadInsteadOfFailingForEachPhoto() throws Exception {
        for (int i = 0; i < 50; i++) {
            desk.source
                    .photo("a" + i)
                    .then(
                            fails(Reason.UNREACHABLE),
                            fails(Reason.UNREACHABLE),
                            fails(Reason.UNREACHABLE),
                            fails(Reason.UNREACHABLE));
        }
        DownloadRun run = desk.download();
        assertThat(run.state()).isEqualTo(DownloadState.FAILED);
        assertThat(run.problem()).isEqualTo("The cloud cannot be reached: scripted UNREACHABLE");
        assertThat(run.failures()).hasSizeLessThan(8);
    }

    @Test
    void aSourceThatDoesNotLetUsInEndsTheDownload() throws Exception {
        desk.source.photo("a1");
        desk.source.breaks.add(
                Map.entry(0, new SourceException(Reason.REFUSED, "the password was refused", null, null)));
        DownloadRun run = desk.download();
        assertThat(run.state()).isEqualTo(DownloadState.FAILED);
        assertThat(run.problem()).contains("the password was refused");
        assertThat(desk.source.listings).isEqualTo(1);
    }

    @Test
    void aListingThatBreaksOffIsReadAgainAndNothingIsCountedTwice() throws Exception {
        for (int i = 0; i < 6; i++) {
            desk.source.photo("a" + i);
        }
        Instant login = desk.time.instant().plusSeconds(280);
        desk.source.breaks.add(Map.entry(4, new SourceException(Reason.THROTTLED, "the session ended", login, null)));
        desk.source.breaks.add(Map.entry(2, new SourceException(Reason.UNREACHABLE, "no network", null, null)));
        DownloadRun run = desk.download();
        assertThat(run.state()).isEqualTo(DownloadState.DONE);
        assertThat(run.listed()).isEqualTo(6);
        assertThat(run.counts().fetched()).isEqualTo(6);
        assertThat(desk.time.instant()).isAfter(login);
    }

    @Test
    void aListingThatStaysBrokenSaysSoAndReportsNothingAsGone() throws Exception {
        desk.source.photo("a1");
        desk.source.photo("a2");
        desk.download();
        for (int i = 0; i < 10; i++) {
            desk.source.breaks.add(Map.entry(1, new SourceException(Reason.FAILING, "a server error", null, null)));
        }
        DownloadRun run = desk.download();
        assertThat(run.state()).isEqualTo(DownloadState.FAILED);
        assertThat(run.problem()).contains("a server error").contains("start again");
        assertThat(run.counts().gone()).isZero();
    }

    @Test
    void theSamePictureOfTwoPeopleIsStoredOnceOnRequest() throws Exception {
        byte[] same = Pictures.jpeg(77);
        for (String id : new String[] {"a1", "a2", "a3"}) {
            desk.source.put(
                    ScriptedSource.photo(id, org.photoframes.photos.PhotoKind.PHOTO, ScriptedSource.TAKEN, id),
                    new ScriptedMedium(Role.STILL, id + ".jpg", same));
        }
        DownloadRun run = desk.download(desk.source, desk.plan(Duplicates.SKIP));
        assertThat(run.counts()).isEqualTo(new Counts(1, 0, 0, 2, 0, 0, 0));
        assertThat(desk.files()).hasSize(1);
        assertThat(desk.download(desk.source, desk.plan(Duplicates.SKIP)).counts())
                .isEqualTo(new Counts(0, 3, 0, 0, 0, 0, 0));
    }

    @Test
    void theSamePictureCanBeLinked() throws Exception {
        byte[] same = Pictures.jpeg(77);
        for (String id : new String[] {"a1", "a2"}) {
            desk.source.put(
                    ScriptedSource.photo(id, org.photoframes.photos.PhotoKind.PHOTO, ScriptedSource.TAKEN, id),
                    new ScriptedMedium(Role.STILL, id + ".jpg", same).md5(null));
        }
        assertThat(desk.download(desk.source, desk.plan(Duplicates.LINK))
                        .counts()
                        .duplicates())
                .isEqualTo(1);
        assertThat(desk.files()).hasSize(2);
        assertThat(Files.getAttribute(folder.resolve(STAMP + "a1.jpg"), "unix:nlink"))
                .isEqualTo(2);
    }

    @Test
    void aPausedDownloadStartsNothingUntilItGoesOn() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ScriptedMedium first = desk.source.photo("a1").then((medium, from) -> {
            begun.countDown();
            goOn.await();
            throw new SourceException(Reason.FAILING, "after the pause", null, null);
        });
        DownloadJob job = desk.downloads.start(desk.source, desk.plan(), event -> {});
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        job.pause();
        assertThat(job.progress().state()).isEqualTo(DownloadState.PAUSED);
        goOn.countDown();
        assertThat(job.run().toCompletableFuture()).isNotDone();
        assertThat(first.opened).hasSize(1);
        job.resume();
        assertThat(Desk.run(job).counts().fetched()).isEqualTo(1);
    }

    @Test
    void aCancelledDownloadEndsSoonAndTheNextOneContinues() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        desk.source.photo("a1");
        desk.source.photo("a2").then((medium, from) -> {
            begun.countDown();
            new CountDownLatch(1).await();
            throw new IllegalStateException("nobody waits for ever");
        });
        DownloadJob job = desk.downloads.start(desk.source, desk.plan(), event -> {});
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();
        job.cancel();
        assertThat(Desk.run(job).state()).isEqualTo(DownloadState.CANCELLED);
        DownloadRun again = desk.download();
        assertThat(again.state()).isEqualTo(DownloadState.DONE);
        assertThat(desk.files()).hasSize(2);
    }

    @Test
    void aDiskThatCannotBeWrittenEndsTheDownloadWithASentence() throws Exception {
        desk.source.photo("a1");
        Path lying = folder.resolve(STAMP + "a1.jpg");
        Files.createDirectories(lying.resolve("below"));
        DownloadRun run = desk.download();
        assertThat(run.state()).isEqualTo(DownloadState.FAILED);
        assertThat(run.problem()).startsWith("Cannot go on in " + folder).contains(lying.toString());
    }

    private ManifestEntry claim(String id) throws Exception {
        try (Manifest manifest = Manifest.look(folder)) {
            return manifest.get(new FileKey(id, Role.STILL));
        }
    }
}
