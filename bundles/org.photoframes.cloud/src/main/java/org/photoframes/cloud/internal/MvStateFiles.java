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
package org.photoframes.cloud.internal;

import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.osgi.service.component.annotations.Component;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.StateStore;

/** State in files of MVStore, which survive a crash in the middle of a change. */
@Component(service = StateFiles.class)
public final class MvStateFiles implements StateFiles {

    private final ConcurrentMap<Path, StateStore> stores = new ConcurrentHashMap<>();

    @Override
    public StateStore in(Path file) {
        // One object for a file, because threads of one process wait for each other at its lock.
        return stores.computeIfAbsent(file.toAbsolutePath().normalize(), MvStateStore::new);
    }
}
