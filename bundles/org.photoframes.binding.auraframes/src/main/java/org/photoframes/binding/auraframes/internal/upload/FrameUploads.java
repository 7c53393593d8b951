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
package org.photoframes.binding.auraframes.internal.upload;

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.UPLOAD;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.StringType;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameId;
import org.photoframes.binding.auraframes.internal.channel.ChannelPort;
import org.photoframes.binding.auraframes.internal.channel.ChannelStates;
import org.photoframes.binding.auraframes.internal.channel.UploadChannels;
import org.photoframes.binding.auraframes.internal.channel.UploadState;
import org.photoframes.binding.auraframes.internal.store.StorageStateStore;
import org.photoframes.binding.auraframes.internal.text.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The uploads to a frame, from one initialization of its thing to the next disposal. What waits for the disk is done on the timer's threads. */
public final class FrameUploads implements UploadWatch, AutoCloseable {

    static final Duration LOOK_EVERY = Duration.ofSeconds(30);

    private static final String ITEM = "item:";
    private static final Reason MISSING = Reason.of("no-upload-bundle");

    private final Logger logger = LoggerFactory.getLogger(FrameUploads.class);
    private final FrameId frame;
    private final String name;
    private final UploadChoices choices;
    private final Uploads uploads;
    private final ScheduledExecutorService timer;
    private final ChannelStates states;
    private final UploadChannels channels;
    private final ItemQuota quota;
    private final @Nullable WatchedFolder folder;
    private final Consumer<String> items = this::itemChanged;
    private @Nullable AuraAccount account;
    private @Nullable AccountDoor door;
    private @Nullable Future<?> looking;
    private int all;
    private int over;
    private boolean failed;

    public FrameUploads(
            FrameId frame,
            ThingUID thing,
            UploadChoices choices,
            Uploads uploads,
            InstantSource time,
            ScheduledExecutorService timer,
            ChannelPort port) {
        this.frame = frame;
        this.name = thing.getAsString();
        this.choices = choices;
        this.uploads = uploads;
        this.timer = timer;
        states = new ChannelStates(port);
        channels = new UploadChannels(states);
        StorageStateStore memory = uploads.memory(thing);
        quota = new ItemQuota(choices.interval(), choices.perDay(), memory, time);
        Path watched = choices.folder();
        folder = watched == null ? null : new WatchedFolder(watched, memory);
        if (!choices.items().isEmpty()) {
            uploads.items().listen(items);
        }
    }

    /** The account is open; this is the way to its uploads. */
    public synchronized void accountOpened(AuraAccount opened, AccountDoor way) {
        account = opened;
        door = way;
        way.watch(frame, this);
        channels.begin(uploads.service() == null ? UploadState.UNAVAILABLE : UploadState.IDLE);
        WatchedFolder watched = folder;
        if (watched != null && looking == null) {
            lookLater(watched);
        }
    }

    private synchronized void lookLater(WatchedFolder watched) {
        if (account != null) {
            looking = timer.schedule(
                    () -> {
                        watched.look(this::uploadFiles);
                        lookLater(watched);
                    },
                    LOOK_EVERY.toSeconds(),
                    TimeUnit.SECONDS);
        }
    }

    /** The account is about to be closed: what is not finished waits in its queue. */
    public synchronized void accountClosed() {
        if (door != null) {
            door.watch(frame, null);
        }
        account = null;
        door = null;
        if (looking != null) {
            looking.cancel(false);
            looking = null;
        }
    }

    /** Does what was sent to a channel of the group. */
    public void handle(String channel, Command command) {
        if (channel.equals(UPLOAD) && command instanceof StringType text) {
            upload(text.toString(), null);
        } else {
            if (!(command instanceof RefreshType)) {
                logger.debug("{}: {} cannot do {}", name, channel, command);
            }
            states.repeat(channel);
        }
    }

    /**
     * Uploads what a text names: a path, a web or data address, or {@code item:NAME}.
     *
     * @param caption null or empty for none
     * @return what becomes of it; never fails
     */
    public CompletableFuture<UploadOutcome> upload(@Nullable String text, @Nullable String caption) {
        String given = text == null ? "" : text.strip();
        return given.startsWith(ITEM)
                ? uploadItem(given.substring(ITEM.length()).strip(), caption)
                : given.isEmpty()
                        ? refused(Reason.of("no-picture-named"))
                        : upload(List.of(GivenPicture.at(given)), caption);
    }

    /** The same for the picture that an Image item holds. */
    public CompletableFuture<UploadOutcome> uploadItem(@Nullable String item, @Nullable String caption) {
        String of = item == null ? "" : item.strip();
        GivenPicture picture = uploads.items().of(of);
        return picture == null ? refused(uploads.items().why(of)) : upload(List.of(picture), caption);
    }

    /** The same for a picture that somebody holds. */
    public CompletableFuture<UploadOutcome> uploadBytes(byte @Nullable [] picture, @Nullable String caption) {
        return picture == null
                ? refused(Reason.of("no-picture"))
                : upload(List.of(new GivenPicture("the picture of a rule", picture.clone())), caption);
    }

    private void itemChanged(String item) {
        AuraAccount open = opened();
        if (!choices.items().contains(item) || open == null) {
            return;
        }
        GivenPicture picture = uploads.items().of(item);
        if (picture == null) {
            return;
        }
        String why = quota.take(uploads.zone());
        if (why == null) {
            upload(List.of(picture), null);
        } else {
            logger.debug("{}: {} is not uploaded: {}", name, picture, why);
        }
    }

    /** New pictures of the folder; null if it is not the time for them. */
    private @Nullable CompletableFuture<UploadOutcome> uploadFiles(List<Path> files) {
        AuraAccount open = opened();
        if (open == null || uploads.service() == null || open.frame(frame) == null) {
            return null;
        }
        return send(files.stream().map(file -> GivenPicture.at(file.toString())).toList(), null);
    }

    private CompletableFuture<UploadOutcome> upload(List<GivenPicture> pictures, @Nullable String caption) {
        return send(pictures, caption).thenApply(outcome -> {
            Reason problem = outcome.problem();
            if (problem != null) {
                logger.info("{}: {} was not uploaded: {}", name, pictures.get(0), problem);
            }
            return outcome;
        });
    }

    private CompletableFuture<UploadOutcome> send(List<GivenPicture> pictures, @Nullable String caption) {
        AuraAccount open = opened();
        AccountDoor way = way();
        if (open == null || way == null) {
            return refusal(Reason.of("account-not-open"));
        }
        if (uploads.service() == null) {
            channels.show(UploadState.UNAVAILABLE);
            return refusal(MISSING);
        }
        String objection = open.intake(frame).objection();
        if (objection != null) {
            return refusal(Reason.said(objection));
        }
        CaptionText said;
        try {
            said = caption == null || caption.isBlank() ? null : CaptionText.of(caption);
        } catch (IllegalArgumentException e) {
            return refusal(Reason.said(e.getMessage()));
        }
        List<Path> folders = new ArrayList<>(uploads.folders());
        folders.addAll(choices.sources());
        Path watched = choices.folder();
        if (watched != null) {
            folders.add(watched);
        }
        UploadWish wish = new UploadWish(
                pictures, said, uploads.zone(), choices.fit(), choices.keepLocation(), folders, choices.localNetwork());
        CompletableFuture<UploadOutcome> outcome = new CompletableFuture<>();
        begun(pictures.size());
        timer.execute(() -> enter(way, wish, outcome));
        return outcome;
    }

    private void enter(AccountDoor way, UploadWish wish, CompletableFuture<UploadOutcome> outcome) {
        AccountUploads there = null;
        Reason why = MISSING;
        try {
            there = way.enter();
        } catch (IOException e) {
            why = Reason.said(e.getMessage());
        }
        if (there == null) {
            ended(wish, UploadOutcome.refused(why), outcome);
        } else {
            there.upload(frame, wish, this).thenAccept(result -> ended(wish, result, outcome));
        }
    }

    private void ended(UploadWish wish, UploadOutcome result, CompletableFuture<UploadOutcome> outcome) {
        ended(wish.pictures().size(), result);
        outcome.complete(result);
    }

    private CompletableFuture<UploadOutcome> refused(Reason why) {
        logger.info("{}: nothing is uploaded: {}", name, why);
        return refusal(why);
    }

    private static CompletableFuture<UploadOutcome> refusal(Reason why) {
        return CompletableFuture.completedFuture(UploadOutcome.refused(why));
    }

    private synchronized void begun(int pictures) {
        if (over == all) {
            all = 0;
            over = 0;
            failed = false;
        }
        all += pictures;
        channels.show(UploadState.RUNNING, over, all);
    }

    private synchronized void ended(int pictures, UploadOutcome result) {
        over += pictures;
        failed |= result.problem() != null;
        String asset = result.asset();
        if (asset != null) {
            channels.showLast(asset);
        }
        channels.show(over < all ? UploadState.RUNNING : failed ? UploadState.FAILED : UploadState.DONE, over, all);
    }

    @Override
    public synchronized void waiting(String reason, Instant until) {
        if (over < all) {
            logger.debug("{}: the upload waits until {}: {}", name, until, reason);
            channels.show(UploadState.WAITING);
        }
    }

    @Override
    public synchronized void moving() {
        if (over < all) {
            channels.show(UploadState.RUNNING);
        }
    }

    @Override
    public void arrived(String asset) {
        channels.showLast(asset);
    }

    private synchronized @Nullable AuraAccount opened() {
        return account;
    }

    private synchronized @Nullable AccountDoor way() {
        return door;
    }

    /** Nothing is sent any more; what the queue holds goes on with the account. */
    @Override
    public void close() {
        states.close();
        uploads.items().leave(items);
        accountClosed();
    }
}
