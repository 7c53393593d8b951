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
package org.photoframes.aura.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.CloudStream;
import org.photoframes.photos.MediumBytes;

/** What the files of one frame share. None of them needs a session, and none is sent (Aura sheet 10). */
record MediumAccess(CloudLine line, VideoAddresses addresses, SourceTrouble trouble) {

    private static final int RANGE_NOT_SATISFIABLE = 416;

    /** From a byte on if that file is still the same, all of it otherwise. */
    MediumBytes opened(String target, long from, @Nullable String version) throws CloudException, InterruptedException {
        CloudRequest whole = CloudRequest.get(target);
        if (from <= 0 || version == null) {
            return bytes(line.stream(whole));
        }
        try {
            return bytes(
                    line.stream(whole.withHeader("Range", "bytes=" + from + "-").withHeader("If-Range", version)));
        } catch (CloudException e) {
            if (e.status() != RANGE_NOT_SATISFIABLE) {
                throw e;
            }
            return bytes(line.stream(whole));
        }
    }

    private static MediumBytes bytes(CloudStream stream) {
        return new MediumBytes(
                stream.offset(),
                stream.length() < 0 ? -1 : stream.offset() + stream.length(),
                stream.contentType(),
                stream.version(),
                stream.bytes());
    }
}
