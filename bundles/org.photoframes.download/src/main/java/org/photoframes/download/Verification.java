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

/**
 * The result of holding a folder against its manifest.
 *
 * @param checked files that the manifest names
 * @param missing of them are not there
 * @param changed of them are whole, but not as they were stored: somebody edited them
 * @param corrupt of them are not whole any more
 * @param bytes read
 */
public record Verification(int checked, int missing, int changed, int corrupt, long bytes) {

    /** Whether every file is there as it was stored. */
    public boolean sound() {
        return missing + changed + corrupt == 0;
    }

    /** What is wrong with a file. */
    public enum Fault {
        MISSING,
        CHANGED,
        CORRUPT
    }

    /**
     * A file that is not as it should be.
     *
     * @param file relative to the folder
     * @param photo whose it is
     * @param explanation a sentence
     */
    public record Finding(Fault fault, Path file, String photo, String explanation) {}
}
