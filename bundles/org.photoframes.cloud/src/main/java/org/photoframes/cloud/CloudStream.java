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
package org.photoframes.cloud;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The bytes of a picture or a video on their way.
 *
 * @param status 200, or 206 if a range was asked for and granted
 * @param contentType as the server calls it, without parameters; null if it did not
 * @param length in bytes, of this body; -1 if the server did not say
 * @param offset where in the whole file this body begins; 0 unless a range was granted
 * @param version the server's strong validator of the file, to be sent as {@code If-Range}; null if there is none
 * @param bytes to be read and closed by the caller
 */
public record CloudStream(
        int status,
        @Nullable String contentType,
        long length,
        long offset,
        @Nullable String version,
        InputStream bytes) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
