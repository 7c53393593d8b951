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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.Cancellation;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadPlan;
import org.photoframes.exif.ExifService;
import org.photoframes.exif.PhotoMetadata;
import org.photoframes.photos.Photo;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.PhotoSource;
import org.photoframes.photos.SourceException;
import org.photoframes.photos.SourceException.Reason;
import org.photoframes.photos.SourcePhoto;

/** Reads the source's listing and hands over what has to be done. A listing that breaks off is begun again. */
final class Listing {

    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);

    /** A source that wants to be left alone for longer has ended this download. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    private final PhotoSource source;
    private final DownloadPlan plan;
    private final Triage triage;
    private final ExifService exif;
    private final Tally tally;
    private final Pace pace;
    private final Cancellation cancellation;
    private final Timekeeper time;
    private final Set<String> seen = new HashSet<>();

    /** As the source has them when its listing begins. */
    private String name = "";

    private @Nullable ZoneId zone;

    Listing(
            PhotoSource source,
            DownloadPlan plan,
            Triage triage,
            ExifService exif,
            Tally tally,
            Pace pace,
            Cancellation cancellation,
            Timekeeper time) {
        this.source = source;
        this.plan = plan;
        this.triage = triage;
        this.exif = exif;
        this.tally = tally;
        this.pace = pace;
        this.cancellation = cancellation;
        this.time = time;
    }

    /**
     * Reads it to its end.
     *
     * @param workers who does the work; null to only tell what would be done
     * @return why it could not be read to its end; null if it was
     * @throws IOException if the disk cannot be read
     */
    @Nullable
    String read(@Nullable Workers workers) throws IOException, InterruptedException {
        int attempt = 0;
        while (true) {
            int before = seen.size();
            SourceException trouble = readOnce(workers);
            if (trouble == null) {
                tally.happened(new DownloadEvent.Listed(seen.size()));
                return null;
            }
            attempt = seen.size() > before ? 0 : attempt + 1;
            Instant until = pauseAfter(trouble, attempt);
            if (until == null) {
                return sentence(trouble);
            }
            tally.happened(new DownloadEvent.Waiting(String.valueOf(trouble.getMessage()), until));
            cancellation.allowedIn(() -> {
                time.pause(Duration.between(time.instant(), until));
                return until;
            });
        }
    }

    /** Tells which files of this source are of photos that it does not list any more. */
    void tellWhatIsGone(Manifest manifest, Settlement settlement) throws IOException {
        if (!plan.dryRun()) {
            settlement.settle();
        }
        manifest.forEach((key, claim) -> {
            if (claim.source().equals(source.id()) && !seen.contains(key.photo())) {
                tally.happened(new DownloadEvent.Gone(key.photo(), key.role(), Path.of(claim.file())));
            }
        });
    }

    private @Nullable SourceException readOnce(@Nullable Workers workers) throws IOException, InterruptedException {
        try (Stream<SourcePhoto> photos = opened()) {
            Iterator<SourcePhoto> each = photos.iterator();
            name = source.name();
            zone = source.zone();
            while (hasNext(each)) {
                SourcePhoto photo = each.next();
                if (seen.add(photo.photo().id())) {
                    sort(photo, workers);
                }
            }
            return null;
        } catch (SourceException e) {
            return e;
        }
    }

    private Stream<SourcePhoto> opened() throws SourceException, InterruptedException {
        try {
            return cancellation.<Stream<SourcePhoto>, IOException>allowedIn(source::photos);
        } catch (IOException e) {
            cancellation.check();
            throw trouble(e);
        }
    }

    private boolean hasNext(Iterator<SourcePhoto> photos) throws SourceException, InterruptedException {
        try {
            return cancellation.<Boolean, RuntimeException>allowedIn(() -> {
                pace.awaitGo();
                return photos.hasNext();
            });
        } catch (UncheckedIOException e) {
            cancellation.check();
            throw trouble(e.getCause());
        }
    }

    private void sort(SourcePhoto source, @Nullable Workers workers) throws IOException, InterruptedException {
        Photo photo = source.photo();
        String facts = null;
        PhotoMetadata wanted = null;
        for (PhotoMedium medium : source.media()) {
            tally.listed();
            if (!triage.wanted(photo, medium)) {
                tally.skipped();
                continue;
            }
            facts = facts == null ? Facts.of(photo, name, zone, plan.zone()) : facts;
            Triage.Need need = triage.decide(photo, medium, facts);
            if (need == null) {
                continue;
            }
            wanted = wanted == null ? described(photo) : wanted;
            Task task = new Task(need.work(), photo, medium, facts, wanted, need.claim(), need.found());
            if (workers == null) {
                tellWhatWouldBeDone(task);
            } else {
                workers.add(task);
            }
        }
    }

    private PhotoMetadata described(Photo photo) throws InterruptedException {
        return cancellation.<PhotoMetadata, RuntimeException>allowedIn(
                () -> exif.describe(photo, name, zone, plan.zone()));
    }

    private void tellWhatWouldBeDone(Task task) {
        String file = task.found();
        if (task.work() == Task.Work.FETCH) {
            String name = task.medium().fileName();
            String extension = name.substring(name.lastIndexOf('.') + 1);
            file = triage.nameFor(
                    task.photo(), task.wanted(), extension.matches("[a-zA-Z0-9]{2,5}") ? extension : "jpg");
            tally.happened(
                    new DownloadEvent.Wanted(task.photo().id(), task.medium().role(), Path.of(file)));
        } else {
            tally.present();
        }
    }

    /** How long to wait before the next attempt; null if there shall be none. */
    private @Nullable Instant pauseAfter(SourceException trouble, int attempt) {
        Instant now = time.instant();
        Instant until = trouble.notBefore();
        if (trouble.reason() == Reason.REFUSED || trouble.reason() == Reason.GONE || attempt >= ATTEMPTS) {
            return null;
        }
        if (until == null || until.isBefore(now)) {
            until = now.plus(FIRST_PAUSE.multipliedBy(1L << attempt));
        }
        return Duration.between(now, until).compareTo(LONGEST_PAUSE) > 0 ? null : until;
    }

    private static String sentence(SourceException trouble) {
        String why = String.valueOf(trouble.getMessage());
        return "The list of photos could not be read to its end: " + why
                + ". What was listed is here; start again later to continue.";
    }

    private static SourceException trouble(@Nullable IOException cause) {
        return cause instanceof SourceException known
                ? known
                : new SourceException(
                        Reason.FAILING, cause == null ? "unknown" : String.valueOf(cause.getMessage()), null, cause);
    }
}
