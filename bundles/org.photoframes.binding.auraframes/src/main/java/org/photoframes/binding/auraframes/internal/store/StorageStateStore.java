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
package org.photoframes.binding.auraframes.internal.store;

import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.photoframes.binding.auraframes.internal.status.StatusReport;
import org.photoframes.cloud.StateStore;

/**
 * Keeps an account's session and write budget in openHAB's storage. openHAB writes it to the disk a moment later; what a
 * crash in that moment loses is at worst a login and some writes of the budget.
 */
public final class StorageStateStore implements StateStore {

    /** The key of the format of everything that the binding keeps for a thing; without it, that is the first one. */
    private static final String FORMAT_KEY = "format";

    /** Raised whenever an older binding would misread what a newer one keeps. */
    private static final String FORMAT = "1";

    private final String name;
    private final Storage<String> storage;

    public StorageStateStore(StorageService service, ThingUID thing) {
        name = "org.photoframes.binding." + thing.getAsString().replace(':', '.');
        storage = service.getStorage(name, StorageStateStore.class.getClassLoader());
    }

    /**
     * Looks whether a newer binding has written this; then nothing may be read or changed here.
     *
     * @return what the thing has to say of it; null if all is well
     */
    public synchronized @Nullable StatusReport problem() {
        String format = storage.get(FORMAT_KEY);
        return format == null || format.equals(FORMAT)
                ? null
                : StatusReport.offline(
                        ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error.newer-storage", format, name);
    }

    @Override
    public synchronized @Nullable String get(String key) {
        return storage.get(key);
    }

    @Override
    public synchronized @Nullable String update(String key, UnaryOperator<@Nullable String> change) {
        String text = change.apply(storage.get(key));
        if (text == null) {
            storage.remove(key);
        } else {
            storage.put(key, text);
            if (!storage.containsKey(FORMAT_KEY)) {
                storage.put(FORMAT_KEY, FORMAT);
            }
        }
        return text;
    }

    /** The keys that have a text, in no order. */
    public synchronized List<String> keys() {
        return List.copyOf(storage.getKeys());
    }

    /** Removes everything. */
    public synchronized void clear() {
        List.copyOf(storage.getKeys()).forEach(storage::remove);
    }
}
