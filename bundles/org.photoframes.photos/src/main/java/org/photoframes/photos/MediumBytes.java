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
package org.photoframes.photos;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The bytes of a file on their way.
 *
 * @param from where in the file they begin
 * @param total the length of the whole file; -1 if unknown
 * @param type the MIME type that came with them; null if none did
 * @param version tells these bytes from another version of the file; null if the source does not say
 * @param bytes to be read and closed by the caller; may stall for a while, but not for ever
 */
public record MediumBytes(
        long from,
        long total,
        @Nullable String type,
        @Nullable String version,
        InputStream bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
