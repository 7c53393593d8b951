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

import org.photoframes.aura.Frame;

/** Uploads for commands. There is one only where the upload bundle is. */
interface PictureUploads {

    /** Returns when it is over, with the exit code that says how it ended. */
    ExitCode upload(CommandContext context, AccountSession session, Frame frame, UploadRequest request)
            throws CommandFailure, InterruptedException;
}
