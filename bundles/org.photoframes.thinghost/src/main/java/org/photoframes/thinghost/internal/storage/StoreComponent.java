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
import org.openhab.core.storage.StorageService;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.LoggerFactory;

/**
 * Offers the storages while their file is open. It is no component that offers itself: a file that cannot be used is for people
 * to mend, so they get a sentence in the log, and no stack trace of whoever asked for the service first.
 */
@Component(service = {})
public class StoreComponent {
    private @Nullable MVStore store;
    private @Nullable ServiceRegistration<StorageService> offer;

    @Activate
    public StoreComponent(BundleContext context) {
        try {
            MVStore opened = StoreFile.open(context);
            store = opened;
            offer = context.registerService(StorageService.class, new DurableStorageService(opened), null);
        } catch (IllegalStateException e) {
            LoggerFactory.getLogger(StoreComponent.class).error("Nothing is hosted here. {}", e.getMessage());
        }
    }

    @Deactivate
    void close() {
        if (offer != null) {
            offer.unregister();
        }
        if (store != null) {
            store.close();
        }
    }
}
