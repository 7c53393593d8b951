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
package org.photoframes.thinghost.internal.storage;

import org.eclipse.jdt.annotation.Nullable;
import org.h2.mvstore.MVStore;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;

/** Storages that survive a restart. */
final class DurableStorageService implements StorageService {
    private final MVStore store;

    DurableStorageService(MVStore store) {
        this.store = store;
    }

    @Override
    public <T> Storage<T> getStorage(String name) {
        return getStorage(name, null);
    }

    @Override
    public <T> Storage<T> getStorage(String name, @Nullable ClassLoader classLoader) {
        return new DurableStorage<>(store, store.openMap(name), classLoader);
    }
}
