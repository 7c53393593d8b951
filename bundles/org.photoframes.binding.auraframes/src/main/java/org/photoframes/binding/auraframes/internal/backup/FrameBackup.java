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
package org.photoframes.binding.auraframes.internal.backup;

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.BACKUP;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.photoframes.binding.auraframes.internal.channel.BackupChannels;
import org.photoframes.binding.auraframes.internal.channel.ChannelPort;
import org.photoframes.binding.auraframes.internal.channel.ChannelStates;
import org.photoframes.binding.auraframes.internal.text.Reason;
import org.photoframes.download.Backup;
import org.photoframes.download.BackupState;
import org.photoframes.download.BackupStatus;
import org.photoframes.download.DownloadJob;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadService;
import org.photoframes.download.DownloadState;
import org.photoframes.photos.PhotoSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The backup of a frame, from one initialization of its thing to the next disposal. It can run while the account is open.
 * What waits for the disk is done on the timer's threads.
 */
public final class FrameBackup implements Backup, AutoCloseable {

    static final Duration TICK = Duration.ofSeconds(1);

    private final Logger logger = LoggerFactory.getLogger(FrameBackup.class);
    private final String name;
    private final BackupSettings settings;
    private final Backups backups;
    private final BackupMemory memory;
    private final ScheduledExecutorService timer;
    private final ChannelStates states;
    private final BackupReport channels;
    private final @Nullable Future<?> schedule;

    /** Held while the folder is looked at or taken: not both at once. Taken before this, never after it. */
    private final Object disk = new Object();

    private boolean open = true;
    private boolean online;
    private @Nullable PhotoSource source;
    private @Nullable Knowledge knowledge;
    private @Nullable RunningBackup running;
    private @Nullable Future<?> ticking;

    /** @throws IllegalArgumentException if the schedule is no cron expression */
    public FrameBackup(
            ThingUID thing,
            BackupSettings settings,
            Backups backups,
            ScheduledExecutorService timer,
            ChannelPort port) {
        this.name = thing.getAsString();
        this.settings = settings;
        this.backups = backups;
        this.memory = backups.memory(thing);
        this.timer = timer;
        states = new ChannelStates(port);
        channels = new BackupReport(new BackupChannels(states), settings.folder());
        String expression = settings.schedule();
        schedule = expression == null ? null : backups.schedule(this::start, expression);
    }

    /** The account is open; this is where its photos come from. */
    public synchronized void accountOpened(PhotoSource photos) {
        source = photos;
        channels.showLast(memory.lastEnd(settings.folder()));
        recall();
    }

    /** The account is about to be closed: what runs is cut off. */
    public synchronized void accountClosed() {
        source = null;
        knowledge = null;
        online = false;
        if (running != null) {
            running.cutOff();
        }
    }

    /** The frame is there, as of now: what was cut off may go on. */
    public synchronized void frameSeen() {
        online = true;
        if (knowledge == null) {
            recall();
        } else {
            goOn();
        }
    }

    /** Does what was sent to a channel of the group. */
    public synchronized void handle(String channel, Command command) {
        if (channel.equals(BACKUP) && command == OnOffType.ON) {
            start();
        } else if (channel.equals(BACKUP) && command == OnOffType.OFF) {
            stop();
        } else {
            if (!(command instanceof RefreshType)) {
                logger.debug("{}: {} cannot do {}", name, channel, command);
            }
            states.repeat(channel);
        }
    }

    @Override
    public BackupStatus status() {
        return channels.status();
    }

    /** By command, by schedule, or because it was cut off. */
    @Override
    public synchronized void start() {
        DownloadService service = backups.downloads();
        PhotoSource photos = source;
        if (!open) {
            return;
        }
        if (running != null) {
            states.repeat(BACKUP);
        } else if (service == null) {
            notStarted(Reason.of("no-backup-bundles"));
        } else if (photos == null) {
            notStarted(Reason.of("account-not-open"));
        } else {
            RunningBackup begun = new RunningBackup(name);
            running = begun;
            memory.begun(settings.folder());
            channels.show(BackupState.RUNNING);
            whenFree(() -> {
                synchronized (disk) {
                    begin(begun, service, photos);
                }
            });
        }
    }

    private void notStarted(Reason why) {
        logger.info("{}: the backup was not started: {}", name, why);
        states.repeat(BACKUP);
    }

    @Override
    public synchronized void stop() {
        Knowledge known = knowledge;
        if (running != null) {
            running.stop();
        } else if (known != null && known.cutOff()) {
            memory.givenUp(known.last());
            knowledge = new Knowledge(known.last(), false);
            channels.show(BackupState.CANCELLED);
        }
        states.repeat(BACKUP);
    }

    private void begin(RunningBackup mine, DownloadService service, PhotoSource photos) {
        if (mine.isCancelled()) {
            neverBegan(mine);
            return;
        }
        @Nullable String refusal = "a defect";
        try {
            DownloadJob job = service.start(photos, settings.plan(backups.zone()), mine);
            refusal = null;
            backups.occupy(settings.folder(), job.run());
            mine.began(job);
            job.run().thenAccept(run -> ended(mine, job, run));
            tick(mine);
        } catch (IOException e) {
            refusal = String.valueOf(e.getMessage());
        } finally {
            if (refusal != null) {
                refused(refusal);
            }
        }
    }

    private synchronized void neverBegan(RunningBackup mine) {
        running = null;
        if (mine.isStopped()) {
            memory.settled();
        }
        knowledge = source == null ? null : new Knowledge(null, !mine.isStopped());
        channels.show(mine.isStopped() ? BackupState.CANCELLED : BackupState.INTERRUPTED);
    }

    private synchronized void refused(String why) {
        running = null;
        knowledge = new Knowledge(null, false);
        memory.settled();
        if (open) {
            logger.info("{}: the backup was not started: {}", name, why);
            channels.show(BackupState.FAILED);
        }
    }

    private synchronized void tick(RunningBackup mine) {
        DownloadProgress progress = mine.progress();
        if (open && running == mine && progress != null) {
            channels.show(mine.state(), progress);
            ticking = timer.schedule(() -> tick(mine), TICK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private synchronized void ended(RunningBackup mine, DownloadJob job, DownloadRun run) {
        boolean cutOff = run.state() == DownloadState.CANCELLED && !mine.isStopped();
        running = null;
        endTicking();
        if (!cutOff) {
            memory.settled();
        }
        Instant end = run.ended();
        if (run.state() == DownloadState.DONE && end != null) {
            memory.ended(settings.folder(), end);
            channels.showLast(end);
        }
        if (source != null) {
            knowledge = new Knowledge(run, cutOff);
        }
        channels.show(cutOff ? BackupState.INTERRUPTED : BackupState.of(run), job.progress(), run);
        if (open) {
            tell(run);
        }
    }

    private void tell(DownloadRun run) {
        if (run.problem() != null) {
            logger.info("{}: the backup ended early: {}", name, run.problem());
        } else if (run.counts().failed() > 0) {
            logger.info(
                    "{}: files that could not be backed up: {}, the first one because: {}",
                    name,
                    run.counts().failed(),
                    run.failures().isEmpty() ? "unknown" : run.failures().get(0).reason());
        }
    }

    /** Looks up what was before, as soon as an earlier run of ours has left the folder. */
    private void recall() {
        PhotoSource photos = source;
        if (running == null && photos != null) {
            whenFree(() -> {
                synchronized (disk) {
                    recall(photos);
                }
            });
        }
    }

    private void whenFree(Runnable work) {
        backups.free(settings.folder()).thenRun(() -> timer.execute(work));
    }

    private void recall(PhotoSource photos) {
        if (isRunning()) {
            return;
        }
        DownloadService service = backups.downloads();
        DownloadRun run = null;
        if (service != null) {
            try {
                run = service.lastRun(settings.folder(), photos.id());
            } catch (IOException e) {
                logger.info("{}: what was backed up before is not known: {}", name, e.getMessage());
            }
        }
        recalled(photos, service != null, run);
    }

    private synchronized boolean isRunning() {
        return running != null;
    }

    private synchronized void recalled(PhotoSource photos, boolean available, @Nullable DownloadRun run) {
        if (!open || running != null || source != photos) {
            return;
        }
        if (run != null && run.state() == DownloadState.DONE && run.ended() != null) {
            channels.showLast(run.ended());
        }
        if (available) {
            boolean cutOff = memory.isCutOff(settings.folder(), run);
            knowledge = new Knowledge(run, cutOff);
            channels.show(cutOff ? BackupState.INTERRUPTED : earlier(run), run);
            goOn();
        } else {
            channels.show(BackupState.UNAVAILABLE, run);
        }
    }

    /** One that is running there, but is not to go on, was stopped after it was cut off. */
    private static BackupState earlier(@Nullable DownloadRun run) {
        BackupState state = run == null ? BackupState.NEVER : BackupState.of(run);
        return state == BackupState.INTERRUPTED ? BackupState.CANCELLED : state;
    }

    private void goOn() {
        Knowledge known = knowledge;
        if (online && running == null && known != null && known.cutOff() && backups.downloads() != null) {
            start();
        }
    }

    /** Cuts off what runs, without waiting for it; nothing is sent any more. */
    @Override
    public synchronized void close() {
        open = false;
        states.close();
        endTicking();
        if (schedule != null) {
            schedule.cancel(false);
        }
        accountClosed();
    }

    private void endTicking() {
        if (ticking != null) {
            ticking.cancel(false);
            ticking = null;
        }
    }

    /** Closes it for good: the thing is removed. What is in the folder stays. */
    public synchronized void forget() {
        close();
        memory.forget();
    }

    /**
     * What is known of the past.
     *
     * @param last the last run; null if there was none
     * @param cutOff whether it is to go on
     */
    private record Knowledge(@Nullable DownloadRun last, boolean cutOff) {}
}
