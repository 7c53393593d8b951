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
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.download.DownloadPlan;
import org.photoframes.download.DownloadPlan.Choice;

/**
 * What a frame's configuration says of its backup.
 *
 * @param folder where to; nothing is written elsewhere
 * @param schedule a cron expression; null to back up on command only
 * @param years whether new files go into a folder for their year
 * @param videos whether videos and the clips of Live Photos are wanted
 */
public record BackupSettings(Path folder, @Nullable String schedule, boolean years, boolean videos) {

    /** @param zone that of the house, for photos that tell none */
    DownloadPlan plan(ZoneId zone) {
        DownloadPlan usual = DownloadPlan.into(folder);
        return new DownloadPlan(
                folder,
                years,
                videos ? Choice.ALL : Choice.WITHOUT_VIDEOS,
                usual.since(),
                usual.duplicates(),
                usual.workers(),
                usual.pause(),
                zone,
                false);
    }
}
