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
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.binding.auraframes.internal.store.StorageStateStore;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;

/**
 * What of a frame's backup survives a restart, beyond what its folder knows: whether it is to go on, and when it last came to
 * its end.
 */
public final class BackupMemory {

    private static final String WANTED = "backup";
    private static final String GIVEN_UP = "backup-given-up";
    private static final String LAST = "backup-last ";

    private final StorageStateStore store;
    private boolean open = true;

    BackupMemory(StorageStateStore store) {
        this.store = store;
    }

    /** A backup into the folder was begun, and is to be continued if it is cut off. */
    synchronized void begun(Path folder) {
        put(WANTED, folder.toString());
    }

    /** It is not to be continued. */
    synchronized void settled() {
        put(WANTED, null);
    }

    /** The same for one that only its folder knows of. */
    synchronized void givenUp(@Nullable DownloadRun run) {
        settled();
        if (run != null) {
            put(GIVEN_UP, run.started().toString());
        }
    }

    /** Whether the last backup into the folder was cut off, and nobody has stopped it since. */
    synchronized boolean isCutOff(Path folder, @Nullable DownloadRun run) {
        if (folder.toString().equals(store.get(WANTED))) {
            return true;
        }
        return run != null
                && run.state() == DownloadState.RUNNING
                && !run.started().toString().equals(store.get(GIVEN_UP));
    }

    synchronized void ended(Path folder, Instant end) {
        put(LAST + folder, end.toString());
    }

    /** When a backup into the folder last came to its end; null if none did. */
    synchronized @Nullable Instant lastEnd(Path folder) {
        String text = store.get(LAST + folder);
        try {
            return text == null ? null : Instant.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Forgets everything, and whatever may still come. */
    public synchronized void forget() {
        store.clear();
        open = false;
    }

    private void put(String key, @Nullable String value) {
        if (open) {
            store.update(key, before -> value);
        }
    }
}
