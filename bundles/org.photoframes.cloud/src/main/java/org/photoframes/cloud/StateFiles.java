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

import java.nio.file.Path;
import org.osgi.annotation.versioning.ProviderType;
import org.photoframes.cloud.internal.MvStateFiles;

/** The OSGi service that keeps {@link StateStore}s in files, for homes that have no storage of their own. */
@ProviderType
public interface StateFiles {

    /**
     * The store in the given file; file and folders are made at the first change, readable by their owner only. The
     * file is open only while it is used, so that several processes can share it.
     */
    StateStore in(Path file);

    /** The service outside OSGi, for programs and tests. It holds nothing open. */
    static StateFiles create() {
        return new MvStateFiles();
    }
}
