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
package org.photoframes.thinghost.internal.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.osgi.framework.BundleContext;

/** The file {@code storage/things.mv} below the property {@code openhab.userdata}; every change is written at once. */
final class StoreFile {
    private static final String USER_DATA = "openhab.userdata";

    /**
     * Of the file, and of what the host itself keeps in it; files of the first versions bear none and are read as 1. Raised whenever
     * an older host would misread what a newer one keeps. What bindings keep has formats of its own.
     */
    private static final int FORMAT = 1;

    private StoreFile() {}

    static MVStore open(BundleContext context) {
        String folder = context.getProperty(USER_DATA);
        return open(Path.of(folder == null ? "userdata" : folder, "storage", "things.mv")
                .toAbsolutePath());
    }

    static MVStore open(Path file) {
        try {
            ownersOnly(Files.createDirectories(file.getParent()));
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .autoCommitDisabled()
                    .open();
            int format = store.getStoreVersion();
            if (format > FORMAT) {
                store.closeImmediately();
                throw new IllegalStateException(
                        "The store " + file
                                + " was written by a newer version of this program (format " + format
                                + "; this one knows formats up to " + FORMAT
                                + "). Install that version again, or move the file away; things are then approved and signed in anew.");
            }
            store.setStoreVersion(FORMAT);
            return store;
        } catch (MVStoreException e) {
            throw new IllegalStateException(
                    "The store " + file + " cannot be opened; is another photoframes using the folder? "
                            + e.getMessage(),
                    e);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The folder " + file.getParent() + " cannot be made; set " + USER_DATA + " to one that can: "
                            + e.getMessage(),
                    e);
        }
    }

    /** Handlers keep sessions here. */
    private static void ownersOnly(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }
}
