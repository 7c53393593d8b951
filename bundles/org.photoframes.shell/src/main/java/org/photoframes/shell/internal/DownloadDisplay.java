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
package org.photoframes.shell.internal;

import org.photoframes.download.DownloadEvent;
import org.photoframes.download.DownloadProgress;
import org.photoframes.download.DownloadRun;

/** How a download is shown to whoever started it. Calls come one at a time. */
interface DownloadDisplay {

    /** Something has happened. */
    void happened(DownloadEvent event);

    /** Time has passed. */
    void progress(DownloadProgress progress);

    /** It is over. */
    void ended(DownloadRun run);
}
