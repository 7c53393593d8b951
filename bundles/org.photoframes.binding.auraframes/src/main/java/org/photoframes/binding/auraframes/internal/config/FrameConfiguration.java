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
package org.photoframes.binding.auraframes.internal.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatusDetail;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.WritePermission;
import org.photoframes.binding.auraframes.internal.backup.BackupSettings;
import org.photoframes.binding.auraframes.internal.status.StatusReport;
import org.photoframes.binding.auraframes.internal.upload.UploadChoices;

/** The parameters of a frame, filled in by openHAB; the defaults are those of the thing type. */
public class FrameConfiguration {

    /** Ids are opaque, but they travel in addresses. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][\\w.~-]*");

    public String frameId = "";

    /** account, allowed or forbidden. */
    public String writeAccess = "account";

    /** Whether the feed is read even if no channel of it is linked: rules may wait for its events. */
    public boolean watchActivities = true;

    /** Absolute; empty for one of the frame's own below openHAB's user data. */
    public String backupFolder = "";

    /** A cron expression; empty for none. */
    public String backupSchedule = "";

    public boolean backupYears;

    public boolean backupVideos = true;

    /** Names of Image items. */
    public List<String> uploadItems = List.of();

    /** Seconds. */
    public int uploadInterval = 60;

    public int uploadDailyLimit = 24;

    /** Absolute; empty for none. */
    public String uploadFolder = "";

    /** Absolute paths of folders. */
    public List<String> uploadSources = List.of();

    public boolean uploadLocalNetwork;

    public boolean uploadFit;

    public boolean uploadLocation;

    /** What is wrong with it; null if it can be used. */
    public @Nullable StatusReport problem() {
        if (frameId.isBlank()) {
            return wrong("no-frame-id");
        }
        if (!ID.matcher(frameId.trim()).matches()) {
            return wrong("bad-frame-id");
        }
        if (permission() == null) {
            return wrong("bad-write-access", "account/allowed/forbidden");
        }
        if (!backupFolder.isBlank() && absolute(backupFolder) == null) {
            return wrong("bad-backup-folder");
        }
        boolean known = (uploadFolder.isBlank() || absolute(uploadFolder) != null)
                && uploadSources.stream().allMatch(source -> absolute(source) != null);
        return known ? null : wrong("bad-upload-folder");
    }

    /** What is wrong when openHAB cannot read the schedule. */
    public StatusReport badSchedule() {
        return wrong("bad-backup-schedule");
    }

    /** What is allowed on the frame; null if the word is unknown. */
    public @Nullable WritePermission permission() {
        return switch (writeAccess.trim().toLowerCase(Locale.ROOT)) {
            case "account" -> WritePermission.AS_ACCOUNT;
            case "allowed" -> WritePermission.ALLOWED;
            case "forbidden" -> WritePermission.FORBIDDEN;
            default -> null;
        };
    }

    /**
     * What it says of the backup. The frame's own folder is named after its id, since its name may change.
     *
     * @param folders where the frames' own folders lie
     */
    public BackupSettings backup(Path folders) {
        Path given = absolute(backupFolder);
        String own = frameId.trim().replaceAll("[^\\w-]", "_");
        String schedule = backupSchedule.trim();
        return new BackupSettings(
                given == null ? folders.resolve(own) : given,
                schedule.isEmpty() ? null : schedule,
                backupYears,
                backupVideos);
    }

    /** The frame. */
    public FrameId id() {
        return new FrameId(frameId.trim());
    }

    /** What it says of uploads. */
    public UploadChoices uploads() {
        List<Path> sources = new ArrayList<>();
        for (String source : uploadSources) {
            Path folder = absolute(source);
            if (folder != null) {
                sources.add(folder);
            }
        }
        return new UploadChoices(
                uploadItems.stream()
                        .map(String::strip)
                        .filter(item -> !item.isEmpty())
                        .toList(),
                Duration.ofSeconds(Math.max(0, uploadInterval)),
                Math.max(0, uploadDailyLimit),
                absolute(uploadFolder),
                sources,
                uploadLocalNetwork,
                uploadFit,
                uploadLocation);
    }

    /** The folder that was given; null if none was, or none that says where it lies. */
    private static @Nullable Path absolute(String text) {
        if (text.isBlank()) {
            return null;
        }
        try {
            Path folder = Path.of(text.trim());
            return folder.isAbsolute() ? folder.normalize() : null;
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static StatusReport wrong(String reason, String... arguments) {
        return StatusReport.offline(
                ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error." + reason, (Object[]) arguments);
    }
}
