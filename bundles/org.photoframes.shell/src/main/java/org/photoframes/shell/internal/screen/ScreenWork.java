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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.CaptionJob;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.ListedAsset;
import org.photoframes.cloud.CloudException;

/** Does what people want with the account, and tells what comes of it. Nothing here blocks. */
final class ScreenWork implements AutoCloseable {

    /** How many photos are told at once; few enough for the first ones to be seen while the next page is awaited. */
    private static final int PORTION = 50;

    private final AuraAccount account;
    private final Function<CloudException, String> words;
    private final InstantSource clock;
    private final Consumer<News> told;
    private final Map<FrameId, Thread> readers = new ConcurrentHashMap<>();
    private volatile @Nullable CaptionJob job;

    /**
     * @param words puts a failure into a sentence
     * @param told hears the news, on any thread
     */
    ScreenWork(AuraAccount account, Function<CloudException, String> words, InstantSource clock, Consumer<News> told) {
        this.account = account;
        this.words = words;
        this.clock = clock;
        this.told = told;
    }

    void start(Wish wish) {
        if (wish instanceof Wish.ReadFrames) {
            after(account.poll(), frames -> told.accept(new News.Frames(entries(frames))));
        } else if (wish instanceof Wish.ReadPhotos wanted) {
            readPhotos(wanted.frame());
        } else if (wish instanceof Wish.ReadAlbum wanted) {
            after(
                    account.readAlbum(wanted.frame(), wanted.album()),
                    photos -> told.accept(new News.Album(wanted.album(), photos)));
        } else if (wish instanceof Wish.HowLong wanted) {
            told.accept(new News.Lasting(wanted.writes(), account.writingTakes(wanted.writes())));
        } else if (wish instanceof Wish.Say wanted) {
            say(wanted);
        } else if (wish instanceof Wish.Caption wanted) {
            caption(wanted);
        } else if (wish instanceof Wish.Stop) {
            stop();
        } else if (wish instanceof Wish.Show wanted) {
            show(wanted);
        } else if (wish instanceof Wish.Hide wanted) {
            hide(wanted);
        }
    }

    /** The frames as they are shown, with the reason why they must not be written. */
    private List<FrameEntry> entries(List<Frame> frames) {
        return frames.stream()
                .map(frame -> FrameEntry.of(frame, clock.instant(), objection(frame.id())))
                .toList();
    }

    private @Nullable String objection(FrameId frame) {
        String objection = account.control(frame).objection();
        return objection == null ? null : words.apply(new CloudException.NotAllowed(objection));
    }

    private void readPhotos(FrameId frame) {
        Thread reader = new Thread(
                () -> {
                    read(frame);
                    readers.remove(frame, Thread.currentThread());
                },
                "photoframes-screen-photos");
        reader.setDaemon(true);
        if (readers.putIfAbsent(frame, reader) == null) {
            told.accept(new News.PhotosAwaited(frame));
            reader.start();
        }
    }

    private void read(FrameId frame) {
        Frame known = account.frame(frame);
        try (Stream<ListedAsset> all = account.assets(frame)) {
            List<PhotoEntry> some = new ArrayList<>();
            Iterator<ListedAsset> next = all.iterator();
            while (next.hasNext()) {
                some.add(PhotoEntry.of(next.next(), frame, FrameEntry.zone(known)));
                if (some.size() == PORTION) {
                    told.accept(new News.Photos(frame, List.copyOf(some), false));
                    some.clear();
                }
            }
            told.accept(new News.Photos(frame, some, true));
        } catch (IOException | UncheckedIOException e) {
            told.accept(new News.PhotosFailed(frame, reason(e)));
        }
    }

    private void say(Wish.Say wanted) {
        FrameControl control = account.control(wanted.frame());
        CompletionStage<Boolean> done = wanted.text() == null
                ? control.clearCaption(wanted.photo())
                : control.caption(wanted.photo(), wanted.text());
        after(done, written -> {
            told.accept(new News.Captioned(wanted.frame(), wanted.photo(), wanted.plan()));
            told.accept(new News.Told(
                    !written
                            ? "The photo needed no change."
                            : wanted.text() == null ? "The photo has no caption now." : "The photo is captioned.",
                    true));
        });
    }

    private void caption(Wish.Caption wanted) {
        CaptionJob begun =
                account.captions(wanted.frame(), wanted.plan(), new CaptionNews(wanted.frame(), wanted.plan(), told));
        job = begun;
        begun.report().thenAccept(report -> {
            job = null;
            told.accept(new News.JobEnded(report));
        });
    }

    private void stop() {
        CaptionJob running = job;
        if (running != null) {
            running.cancel();
        }
    }

    private void show(Wish.Show wanted) {
        after(account.control(wanted.frame()).show(wanted.photo()), complied -> {
            if (complied) {
                told.accept(new News.Hidden(wanted.frame(), wanted.photo(), false));
            }
            told.accept(new News.Told(
                    complied
                            ? "The frame shows the photo."
                            : "The frame did not comply; it may be offline or not have that photo.",
                    complied));
        });
    }

    private void hide(Wish.Hide wanted) {
        FrameControl control = account.control(wanted.frame());
        List<AssetId> photo = List.of(wanted.photo());
        after(wanted.hide() ? control.hide(photo) : control.unhide(photo), failed -> {
            if (failed == 0) {
                told.accept(new News.Hidden(wanted.frame(), wanted.photo(), wanted.hide()));
            }
            told.accept(new News.Told(
                    failed > 0
                            ? "Aura did not accept it; the photo may be gone."
                            : wanted.hide() ? "The photo is hidden." : "The photo is shown again.",
                    failed == 0));
        });
    }

    private <T> void after(CompletionStage<T> stage, Consumer<T> success) {
        after(stage, success, why -> told.accept(new News.Told(why, false)));
    }

    private <T> void after(CompletionStage<T> stage, Consumer<T> success, Consumer<String> failure) {
        stage.whenComplete((value, trouble) -> {
            if (trouble == null) {
                success.accept(value);
            } else {
                failure.accept(reason(trouble));
            }
        });
    }

    /** The cloud's own failure, which may be wrapped, in a sentence. */
    private String reason(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof CloudException known) {
                return words.apply(known);
            }
        }
        return trouble instanceof CompletionException || trouble.getMessage() == null
                ? "It ended before there was an answer."
                : String.valueOf(trouble.getMessage());
    }

    /** Stops what runs. The account stays open. */
    @Override
    public void close() {
        stop();
        readers.values().forEach(Thread::interrupt);
    }
}
