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
package org.photoframes.aura.upload.internal.prepare;

import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A picture that is fit for the cloud.
 *
 * @param localIdentifier names it for good, by its source's bytes (Aura sheet 11.5)
 * @param bytes to be sent
 * @param form what they are
 * @param width of these bytes, pixels
 * @param height of these bytes, pixels
 * @param taken when it was taken
 * @param remark something to know; null if there is nothing
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
public record PreparedPicture(
        String localIdentifier,
        byte[] bytes,
        Form form,
        int width,
        int height,
        Instant taken,
        @Nullable String remark) {

    /** The forms that frames take (Aura sheet 11.3). */
    public enum Form {
        JPEG("public.jpeg", "jpg", "image/jpeg"),
        PNG("public.png", "png", "image/png"),
        HEIC("public.heic", "heic", "image/heic");

        private final String dataType;
        private final String extension;
        private final String mimeType;

        Form(String dataType, String extension, String mimeType) {
            this.dataType = dataType;
            this.extension = extension;
            this.mimeType = mimeType;
        }

        /** As the cloud calls it. */
        public String dataType() {
            return dataType;
        }

        /** Without a dot. */
        public String extension() {
            return extension;
        }

        /** As the web calls it. */
        public String mimeType() {
            return mimeType;
        }
    }
}
