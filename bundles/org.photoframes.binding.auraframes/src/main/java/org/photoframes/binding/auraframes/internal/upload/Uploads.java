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

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ThingUID;
import org.photoframes.binding.auraframes.internal.store.StorageStateStore;

/** What the uploads of all frames share: openHAB's services and folders. */
public final class Uploads {

    private final Supplier<@Nullable PictureUploads> service;
    private final ItemPictures items;
    private final StorageService storage;
    private final TimeZoneProvider zone;
    private final Path userData;
    private final Path configuration;

    /**
     * @param service gives the uploads, or null while their bundle is not there
     * @param userData the folder for what bindings write
     * @param configuration the folder for what people write
     */
    public Uploads(
            Supplier<@Nullable PictureUploads> service,
            ItemPictures items,
            StorageService storage,
            TimeZoneProvider zone,
            Path userData,
            Path configuration) {
        this.service = service;
        this.items = items;
        this.storage = storage;
        this.zone = zone;
        this.userData = userData.toAbsolutePath().normalize();
        this.configuration = configuration.toAbsolutePath().normalize();
    }

    /** The folder in which the uploads of an account wait. */
    public Path queue(ThingUID account) {
        return userData.resolve("auraframes")
                .resolve("uploads")
                .resolve(account.getAsString().replace(':', '_'));
    }

    /** Where pictures may lie without being allowed: openHAB's own folders. */
    List<Path> folders() {
        return List.of(userData, configuration);
    }

    @Nullable
    PictureUploads service() {
        return service.get();
    }

    ItemPictures items() {
        return items;
    }

    ZoneId zone() {
        return zone.getTimeZone();
    }

    /** What survives a restart of a thing. */
    public StorageStateStore memory(ThingUID thing) {
        return new StorageStateStore(storage, thing);
    }
}
