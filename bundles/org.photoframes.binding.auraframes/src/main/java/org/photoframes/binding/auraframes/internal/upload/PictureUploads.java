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
package org.photoframes.binding.auraframes.internal.upload;

import java.io.IOException;
import org.photoframes.aura.AuraAccount;
import org.photoframes.cloud.Timekeeper;

/** The upload bundle in words that do not need it. A service that is there only where that bundle is. */
public interface PictureUploads {

    /**
     * Opens the uploads of an account, without touching the network.
     *
     * @throws IOException with a sentence if the place cannot be used
     */
    AccountUploads open(AuraAccount account, UploadPlace place, Timekeeper time) throws IOException;
}
