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

import java.nio.file.Path;
import java.util.Map;
import org.photoframes.aura.AuraSettings;

/**
 * The account that a command works with.
 *
 * @param settings where it is and how to log in
 * @param stateFile keeps session and write budget from one command to the next; a file for each account and cloud
 * @param frames the frames by the names that the configuration file gives them
 * @param uploads where uploads go
 */
record AccountConfiguration(
        AuraSettings settings, Path stateFile, Map<String, ConfiguredFrame> frames, UploadHosts uploads) {

    /** Where the account's things keep what they keep while they are served. */
    Path serveFolder() {
        String name = stateFile.getFileName().toString();
        return stateFile.resolveSibling("serve-" + name.substring(0, name.lastIndexOf('.')));
    }
}
