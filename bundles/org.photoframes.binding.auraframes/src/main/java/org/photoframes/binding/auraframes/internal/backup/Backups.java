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

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Hashtable;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.scheduler.CronScheduler;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.photoframes.aura.FrameId;
import org.photoframes.binding.auraframes.internal.store.StorageStateStore;
import org.photoframes.download.Backup;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadService;

/** What the backups of all frames share: openHAB's services, and the folders that are in use. */
public final class Backups {

    private final Supplier<@Nullable DownloadService> downloads;
    private final CronScheduler cron;
    private final TimeZoneProvider zone;
    private final StorageService storage;
    private final Path userData;
    private final @Nullable BundleContext bundles;
    private final Map<Path, CompletionStage<DownloadRun>> busy = new ConcurrentHashMap<>();

    /**
     * @param downloads gives the service that downloads, or null while it is not there
     * @param userData the folder for what bindings write
     */
    public Backups(
            Supplier<@Nullable DownloadService> downloads,
            CronScheduler cron,
            TimeZoneProvider zone,
            StorageService storage,
            Path userData) {
        this(downloads, cron, zone, storage, userData, null);
    }

    /** @param bundles where backups are offered as services; null for nowhere */
    public Backups(
            Supplier<@Nullable DownloadService> downloads,
            CronScheduler cron,
            TimeZoneProvider zone,
            StorageService storage,
            Path userData,
            @Nullable BundleContext bundles) {
        this.bundles = bundles;
        this.downloads = downloads;
        this.cron = cron;
        this.zone = zone;
        this.storage = storage;
        this.userData = userData.toAbsolutePath().normalize();
    }

    /** The folder below which backups go if nobody says otherwise. */
    public Path folder() {
        return userData.resolve("auraframes");
    }

    /** What is known of the backup of a thing from earlier. */
    public BackupMemory memory(ThingUID thing) {
        return new BackupMemory(new StorageStateStore(storage, thing));
    }

    /** Offers a backup to everybody, until what comes back is run. */
    public Runnable offer(Backup backup, String account, FrameId frame) {
        BundleContext context = bundles;
        if (context == null) {
            return () -> {};
        }
        ServiceRegistration<Backup> offered = context.registerService(
                Backup.class, backup, new Hashtable<>(Map.of(Backup.ACCOUNT, account, Backup.FRAME, frame.value())));
        return offered::unregister;
    }

    @Nullable
    DownloadService downloads() {
        return downloads.get();
    }

    ZoneId zone() {
        return zone.getTimeZone();
    }

    /** @throws IllegalArgumentException if the expression is none */
    Future<?> schedule(Runnable work, String expression) {
        return cron.schedule(work::run, expression);
    }

    /** The folder belongs to this run until its end. */
    void occupy(Path folder, CompletionStage<DownloadRun> run) {
        busy.put(folder, run);
        run.thenRun(() -> busy.remove(folder, run));
    }

    /** Comes true when no run of ours uses the folder, such as one that its thing has just cancelled. */
    CompletionStage<?> free(Path folder) {
        CompletionStage<DownloadRun> run = busy.get(folder);
        return run == null ? CompletableFuture.completedStage(folder) : run;
    }
}
