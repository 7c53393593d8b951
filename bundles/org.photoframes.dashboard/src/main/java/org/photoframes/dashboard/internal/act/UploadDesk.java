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
package org.photoframes.dashboard.internal.act;

import java.io.IOException;
import java.time.ZoneId;
import org.photoframes.dashboard.internal.live.FrameKey;

/** Takes pictures for frames; there is one where the bundle for uploads is installed. */
public interface UploadDesk {

    /** Whether it can upload into the account. */
    boolean takes(String account);

    /**
     * Takes a picture. When this returns, the picture is safe: it gets to the frame whatever becomes of this program.
     *
     * @param name of the picture, for people
     * @param picture its bytes, not to be changed afterwards
     * @param zone what a camera meant that told a time without an offset
     * @param job tells how it goes
     * @throws IOException with a sentence for people if it cannot be taken now
     */
    void upload(FrameKey frame, String name, byte[] picture, ZoneId zone, Job job) throws IOException;
}
