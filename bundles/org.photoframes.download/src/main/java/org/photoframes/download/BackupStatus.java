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
package org.photoframes.download;

import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How it stands with a backup.
 *
 * @param folder where it goes
 * @param progress of the run that is under way or has just ended; null if there was none since the start
 * @param last the last run that is known to be over, or was cut off; null if there is none
 * @param lastDone when a backup last came to its end; null if none did
 */
public record BackupStatus(
        Path folder,
        BackupState state,
        @Nullable DownloadProgress progress,
        @Nullable DownloadRun last,
        @Nullable Instant lastDone) {}
