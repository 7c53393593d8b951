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
package org.photoframes.binding.auraframes.internal.channel;

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.BACKUP;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.BACKUP_FAILED;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.BACKUP_LAST;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.BACKUP_NEW;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.BACKUP_PROGRESS;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.BACKUP_STATE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;
import org.photoframes.download.BackupState;
import org.photoframes.download.Counts;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;
import org.photoframes.download.DownloadState;

/**
 * The channels of the group {@code backup}: of the run that is under way, else of the last one. The state is sent last, so
 * that whoever waits for it finds the numbers that belong to it.
 */
public final class BackupChannels {

    private final ChannelStates states;

    public BackupChannels(ChannelStates states) {
        this.states = states;
    }

    /** Shows how it stands, and leaves the numbers as they are. */
    public void show(BackupState state) {
        states.publish(BACKUP, OnOffType.from(state.isRunning()));
        states.publish(BACKUP_STATE, new StringType(state.name()));
    }

    /** Shows a run that is under way, or has just ended. */
    public void show(BackupState state, DownloadProgress progress) {
        show(progress.counts());
        states.publish(BACKUP_PROGRESS, percent(progress.percent()));
        show(state);
    }

    /**
     * Shows a run of an earlier time.
     *
     * @param run null if there was none
     */
    public void show(BackupState state, @Nullable DownloadRun run) {
        if (run == null) {
            states.publish(BACKUP_NEW, UnDefType.UNDEF);
            states.publish(BACKUP_FAILED, UnDefType.UNDEF);
        } else {
            show(run.counts());
        }
        // Of a run that did not come to its end it is not known whether its listing did.
        boolean done = run != null && run.state() == DownloadState.DONE;
        states.publish(BACKUP_PROGRESS, done ? percent(100) : UnDefType.UNDEF);
        show(state);
    }

    /** Shows when a run last came to its end; null if none did. */
    public void showLast(@Nullable Instant end) {
        states.publish(BACKUP_LAST, States.time(end));
    }

    private void show(Counts counts) {
        states.publish(BACKUP_NEW, States.count(counts.fetched()));
        states.publish(BACKUP_FAILED, States.count(counts.failed()));
    }

    /** Rounded down, so that only what is whole says 100. */
    private static State percent(double percent) {
        return new QuantityType<>(BigDecimal.valueOf(percent).setScale(1, RoundingMode.DOWN), Units.PERCENT);
    }
}
