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
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/** Storages that survive a restart. */
@Component
public class DurableStorageService implements StorageService {
    private final MVStore store;

    @Activate
    public DurableStorageService(BundleContext context) {
        store = StoreFile.open(context);
    }

    @Deactivate
    void close() {
        store.close();
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
