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
package org.photoframes.cloud.internal;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.photoframes.cloud.NewerStateException;
import org.photoframes.cloud.RootCause;
import org.photoframes.cloud.StateStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The texts in one file. The file's own lock keeps other processes out while it is open, which is never for long. */
final class MvStateStore implements StateStore {

    private static final Logger LOG = LoggerFactory.getLogger(MvStateStore.class);
    private static final String TEXTS = "texts";

    /**
     * Of what lies in the file, the texts of all bundles included; files of the first versions bear none and are read as 1. Raised
     * whenever an older program would misread what a newer one keeps.
     */
    private static final int FORMAT = 1;

    private static final RetryPolicy<MVStore> WHILE_LOCKED = RetryPolicy.<MVStore>builder()
            .handleIf(MvStateStore::isLocked)
            .withMaxRetries(-1)
            .withMaxDuration(Duration.ofSeconds(10))
            .withBackoff(Duration.ofMillis(5), Duration.ofMillis(100))
            .withJitter(0.5)
            .build();

    private final Path file;

    MvStateStore(Path file) {
        this.file = file;
    }

    @Override
    public synchronized @Nullable String get(String key) throws IOException {
        return Files.exists(file) && Files.size(file) > 0 ? used((texts) -> texts.get(key)) : null;
    }

    @Override
    public synchronized @Nullable String update(String key, UnaryOperator<@Nullable String> change) throws IOException {
        OwnerOnly.prepare(file);
        return used((texts) -> {
            String old = texts.get(key);
            String text = change.apply(old);
            if (text == null) {
                texts.remove(key);
            } else if (!text.equals(old)) {
                texts.put(key, text);
            }
            return text;
        });
    }

    /** Opens the file, does the work in one transaction, and returns when everything is on the disk. */
    private @Nullable String used(Work work) throws IOException {
        MVStore store = open();
        boolean done = false;
        try {
            long before = store.getCurrentVersion();
            String result = work.on(store.openMap(TEXTS));
            if (store.hasUnsavedChanges()) {
                if (store.getStoreVersion() < FORMAT) {
                    store.setStoreVersion(FORMAT);
                }
                store.commit();
            }
            if (store.getCurrentVersion() != before) {
                store.sync();
            }
            store.close();
            done = true;
            return result;
        } catch (MVStoreException e) {
            throw new IOException("The state in " + file + " cannot be used: " + RootCause.of(e), e);
        } finally {
            if (!done) {
                store.closeImmediately();
            }
        }
    }

    private MVStore open() throws IOException {
        try {
            return opened();
        } catch (MVStoreException e) {
            if (isLocked(e)) {
                throw new IOException("The state in " + file + " is in use by another process for too long", e);
            }
            if (e.getErrorCode() == DataUtils.ERROR_UNSUPPORTED_FORMAT) {
                throw new NewerStateException(file, e.getMessage(), e);
            }
            if (e.getErrorCode() != DataUtils.ERROR_FILE_CORRUPT) {
                throw new IOException("The state in " + file + " cannot be opened: " + RootCause.of(e), e);
            }
            Path aside = file.resolveSibling(
                    file.getFileName() + ".damaged-" + Instant.now().toEpochMilli());
            Files.move(file, aside, StandardCopyOption.ATOMIC_MOVE);
            LOG.warn("The state in {} is damaged; it was kept as {}, starting anew", file, aside.getFileName());
            OwnerOnly.prepare(file);
        }
        try {
            return opened();
        } catch (MVStoreException e) {
            throw new IOException("The state in " + file + " cannot be opened: " + RootCause.of(e), e);
        }
    }

    private MVStore opened() throws IOException {
        MVStore store;
        try {
            store = Failsafe.with(WHILE_LOCKED).get(() -> new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .open());
        } catch (FailsafeException e) {
            // Failsafe wraps only what is checked: an interrupt while waiting.
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for the state in " + file, e);
        }
        int format = store.getStoreVersion();
        if (format > FORMAT) {
            store.closeImmediately();
            throw new NewerStateException(file, "format " + format + "; this one knows formats up to " + FORMAT, null);
        }
        return store;
    }

    private static boolean isLocked(Throwable failure) {
        return failure instanceof MVStoreException e && e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED;
    }

    @FunctionalInterface
    private interface Work {
        @Nullable
        String on(Map<String, String> texts);
    }
}
