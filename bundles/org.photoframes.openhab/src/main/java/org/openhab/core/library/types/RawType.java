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
package org.openhab.core.library.types;

import java.util.Arrays;
import java.util.Base64;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * Bytes with their MIME type, such as a picture.
 */
public class RawType implements PrimitiveType, State {
    public static final String DEFAULT_MIME_TYPE = "application/octet-stream";

    protected byte[] bytes;
    protected String mimeType;

    /** Refuses an empty MIME type with an IllegalArgumentException. */
    public RawType(byte[] bytes, String mimeType) {
        if (mimeType.isEmpty()) {
            throw new IllegalArgumentException("bytes need a MIME type");
        }
        this.bytes = bytes;
        this.mimeType = mimeType;
    }

    /** Reads a base64 data URI; IllegalArgumentException when it is none. */
    public static RawType valueOf(String uri) {
        int comma = uri.indexOf(',');
        int semicolon = uri.indexOf(';');
        if (!uri.startsWith("data:") || semicolon < 0 || comma < semicolon || comma == uri.length() - 1) {
            throw new IllegalArgumentException("a data URI reads data:TYPE;base64,BYTES");
        }
        return new RawType(Base64.getDecoder().decode(uri.substring(comma + 1)), uri.substring(5, semicolon));
    }

    public byte[] getBytes() {
        return bytes;
    }

    public String getMimeType() {
        return mimeType;
    }

    @Override
    public String format(String pattern) {
        return toFullString();
    }

    /** The bytes as a data URI. */
    @Override
    public String toFullString() {
        return "data:" + mimeType + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    /** What it is and how long, without the bytes. */
    @Override
    public String toString() {
        return "raw type (" + mimeType + "): " + bytes.length + " bytes";
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes) * 31 + mimeType.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawType that && mimeType.equals(that.mimeType) && Arrays.equals(bytes, that.bytes);
    }
}
