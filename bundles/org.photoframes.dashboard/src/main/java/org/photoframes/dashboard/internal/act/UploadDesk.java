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

import java.nio.file.Path;
import org.photoframes.dashboard.internal.live.FrameKey;

/** Takes pictures for frames; there is one where the bundle for uploads is installed. */
public interface UploadDesk {

    /** Whether it can upload into the account. */
    boolean takes(String account);

    /**
     * Uploads a picture; the job tells how it goes.
     *
     * @param picture a file below the folder
     * @param folder nothing outside it is read
     * @param whole whether the frame shows the whole picture with borders
     * @param keepLocation whether the place in the picture may go into the cloud
     * @param over is run at the end, however it ends
     */
    void upload(FrameKey frame, Path picture, Path folder, boolean whole, boolean keepLocation, Job job, Runnable over);
}
