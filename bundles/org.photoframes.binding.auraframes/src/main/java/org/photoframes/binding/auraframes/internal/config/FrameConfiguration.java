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
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatusDetail;
import org.photoframes.aura.WritePermission;
import org.photoframes.binding.auraframes.internal.backup.BackupSettings;
import org.photoframes.binding.auraframes.internal.status.StatusReport;

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
        return backupFolder.isBlank() || folder() != null ? null : wrong("bad-backup-folder");
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
        Path given = folder();
        String own = frameId.trim().replaceAll("[^\\w-]", "_");
        String schedule = backupSchedule.trim();
        return new BackupSettings(
                given == null ? folders.resolve(own) : given,
                schedule.isEmpty() ? null : schedule,
                backupYears,
                backupVideos);
    }

    /** The folder that was given; null if none was, or none that says where it lies. */
    private @Nullable Path folder() {
        if (backupFolder.isBlank()) {
            return null;
        }
        try {
            Path folder = Path.of(backupFolder.trim());
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
