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
package org.photoframes.binding.auraframes.internal;

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.THING_TYPE_ACCOUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.THING_TYPE_FRAME;

import java.nio.file.Path;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.OpenHAB;
import org.openhab.core.i18n.TimeZoneProvider;
import org.openhab.core.scheduler.CronScheduler;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.BaseThingHandlerFactory;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.binding.auraframes.internal.action.AuraFrameActions;
import org.photoframes.binding.auraframes.internal.backup.Backups;
import org.photoframes.binding.auraframes.internal.discovery.FrameDiscoveryService;
import org.photoframes.binding.auraframes.internal.handler.AuraAccountHandler;
import org.photoframes.binding.auraframes.internal.handler.AuraFrameHandler;
import org.photoframes.binding.auraframes.internal.upload.ItemPictures;
import org.photoframes.binding.auraframes.internal.upload.PictureUploads;
import org.photoframes.binding.auraframes.internal.upload.Uploads;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadService;

/** Makes the handlers of accounts and frames. */
@Component(service = ThingHandlerFactory.class, configurationPid = "binding.auraframes")
public final class AuraFramesHandlerFactory extends BaseThingHandlerFactory {

    private static final Set<ThingTypeUID> SUPPORTED = Set.of(THING_TYPE_ACCOUNT, THING_TYPE_FRAME);

    private final AuraAccounts accounts;
    private final StorageService storage;
    private final Backups backups;
    private final Uploads uploads;
    private final Timekeeper time = Timekeeper.system();

    /** Frames live without it; their backups say that they need it. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable DownloadService downloads;

    /** The same for uploads. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable PictureUploads pictureUploads;

    /**
     * @param discovery not used, but needed: the account's handler brings its discovery along, which must be registered
     *     before the first handler is made, whatever order the components of this bundle are started in
     * @param actions the same for the actions of a frame
     */
    @Activate
    public AuraFramesHandlerFactory(
            @Reference AuraAccounts accounts,
            @Reference StorageService storage,
            @Reference CronScheduler cron,
            @Reference TimeZoneProvider zone,
            @Reference ItemPictures items,
            @Reference ServiceReference<FrameDiscoveryService> discovery,
            @Reference ServiceReference<AuraFrameActions> actions,
            BundleContext context) {
        this.accounts = accounts;
        this.storage = storage;
        Path userData = Path.of(OpenHAB.getUserDataFolder());
        backups = new Backups(() -> downloads, cron, zone, storage, userData, context);
        uploads = new Uploads(() -> pictureUploads, items, storage, zone, userData, Path.of(OpenHAB.getConfigFolder()));
    }

    @Override
    public boolean supportsThingType(ThingTypeUID type) {
        return SUPPORTED.contains(type);
    }

    @Override
    protected @Nullable ThingHandler createHandler(Thing thing) {
        if (thing.getThingTypeUID().equals(THING_TYPE_ACCOUNT) && thing instanceof Bridge bridge) {
            return new AuraAccountHandler(bridge, accounts, storage, uploads, time);
        }
        return thing.getThingTypeUID().equals(THING_TYPE_FRAME)
                ? new AuraFrameHandler(thing, time, backups, uploads)
                : null;
    }
}
