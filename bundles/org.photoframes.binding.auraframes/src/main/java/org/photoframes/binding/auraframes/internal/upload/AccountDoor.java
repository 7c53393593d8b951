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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.Timekeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The way to the uploads of an account while it is open; they come and go with the upload bundle. */
public final class AccountDoor implements AutoCloseable {

    private final Logger logger = LoggerFactory.getLogger(AccountDoor.class);
    private final AuraAccount account;
    private final UploadPlace place;
    private final Uploads uploads;
    private final Timekeeper time;
    private final Map<FrameId, UploadWatch> watches = new HashMap<>();
    private boolean closed;
    private @Nullable PictureUploads from;
    private @Nullable AccountUploads opened;

    public AccountDoor(AuraAccount account, UploadPlace place, Uploads uploads, Timekeeper time) {
        this.account = account;
        this.place = place;
        this.uploads = uploads;
        this.time = time;
    }

    /** Tells the watch of what happens to the frame; null to end that. */
    public synchronized void watch(FrameId frame, @Nullable UploadWatch watch) {
        if (watch == null) {
            watches.remove(frame);
        } else {
            watches.put(frame, watch);
        }
        if (opened != null) {
            opened.watch(frame, watch);
        }
    }

    /**
     * The uploads, opened if they are not. Blocks for the disk.
     *
     * @return null if the bundle for them is missing, or the account closed
     * @throws IOException with a sentence if they cannot be opened
     */
    synchronized @Nullable AccountUploads enter() throws IOException {
        PictureUploads service = uploads.service();
        if (service != from && opened != null) {
            opened.close();
            opened = null;
        }
        from = service;
        if (opened == null && service != null && !closed) {
            AccountUploads fresh = service.open(account, place, time);
            watches.forEach(fresh::watch);
            opened = fresh;
        }
        return opened;
    }

    /** Whether {@link #goOn} has something to do. */
    public synchronized boolean busy() {
        return !closed && (opened == null ? uploads.service() != null : opened.busy());
    }

    /** The account works: opens its uploads, which others in the house may wait for, and finishes what is left from earlier. Blocks for the disk. */
    public void goOn() {
        try {
            AccountUploads there = enter();
            if (there != null) {
                there.goOn();
            }
        } catch (IOException e) {
            logger.debug("The uploads of {} cannot be continued: {}", account.key(), e.getMessage());
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }

    /** Closes it, and forgets what was not finished: the account is removed. */
    public void forget() {
        close();
        try (Stream<Path> files = Files.list(place.queue())) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(place.queue());
        } catch (IOException e) {
            logger.debug("The upload queue {} is still there: {}", place.queue(), e.getMessage());
        }
    }
}
