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
package org.photoframes.binding.auraframes.internal.handler;

import static org.awaitility.Awaitility.await;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.THING_TYPE_ACCOUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.THING_TYPE_FRAME;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.Command;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.photoframes.aura.internal.DefaultAuraAccounts;
import org.photoframes.aura.upload.AuraUploads;
import org.photoframes.binding.auraframes.internal.backup.Backups;
import org.photoframes.binding.auraframes.internal.testing.FakeTime;
import org.photoframes.binding.auraframes.internal.testing.ManualCron;
import org.photoframes.binding.auraframes.internal.testing.ManualTimer;
import org.photoframes.binding.auraframes.internal.testing.MemoryStorage;
import org.photoframes.binding.auraframes.internal.testing.RecordingCallback;
import org.photoframes.binding.auraframes.internal.testing.ScriptedDownloads;
import org.photoframes.binding.auraframes.internal.testing.TestItems;
import org.photoframes.binding.auraframes.internal.upload.AuraPictureUploads;
import org.photoframes.binding.auraframes.internal.upload.ItemPictures;
import org.photoframes.binding.auraframes.internal.upload.PictureUploads;
import org.photoframes.binding.auraframes.internal.upload.Uploads;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.download.DownloadService;
import org.photoframes.exif.ExifService;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** The binding with the real account service against the simulated cloud; only openHAB and the time are played. */
final class Town implements AutoCloseable {

    static final Duration SOON = Duration.ofSeconds(20);

    final FakeTime time = new FakeTime();
    final ManualTimer timer = new ManualTimer();
    final World world = new World();
    final Account ann = world.addAccount("ann@example.org", "secret", "Ann");
    final AuraSimulator cloud;
    final CloudConnector.Own connector = CloudConnector.create();
    final MemoryStorage storage = new MemoryStorage();
    final Backups backups;
    final TestItems items = new TestItems();
    final ItemPictures itemPictures = new ItemPictures(items);
    final Uploads uploads;
    /** Does what the frames have to do beside the polls; null for the threads of openHAB. */
    @Nullable
    ManualTimer chores;

    /** Whether the bundle for uploads is there. */
    boolean uploading;

    final RecordingCallback account = new RecordingCallback();
    final AuraAccountHandler accountHandler;
    private final Map<AuraFrameHandler, RecordingCallback> frames = new HashMap<>();
    private final Bridge bridge;

    Town() throws IOException {
        this(new ScriptedDownloads(), Path.of("userdata"));
    }

    Town(DownloadService downloads, Path userData) throws IOException {
        backups = new Backups(() -> downloads, new ManualCron(), () -> ZoneOffset.UTC, storage, userData);
        cloud = AuraSimulator.builder().clock(time).world(world).start();
        // Signatures carry the machine's time, the simulator's stands still.
        cloud.behaviour().clockSkew(null);
        PictureUploads service = new AuraPictureUploads(AuraUploads.create(ExifService.create(null, null)));
        uploads = new Uploads(
                () -> uploading ? service : null,
                itemPictures,
                storage,
                () -> ZoneOffset.UTC,
                userData,
                userData.resolve("conf"));
        Map<String, Object> all = Map.of(
                "email",
                "ann@example.org",
                "password",
                "secret",
                "apiUrl",
                cloud.apiUrl().toString(),
                "imageUrl",
                cloud.imageUrl().toString(),
                "cognitoUrl",
                cloud.cognitoUrl().toString(),
                "storeUrl",
                cloud.s3Url().toString());
        bridge = BridgeBuilder.create(THING_TYPE_ACCOUNT, new ThingUID(THING_TYPE_ACCOUNT, "town"))
                .withConfiguration(new Configuration(all))
                .build();
        accountHandler = new AuraAccountHandler(
                bridge, new DefaultAuraAccounts(registry(), connector), storage, uploads, time, timer);
        accountHandler.setCallback(account);
        bridge.setHandler(accountHandler);
    }

    /** An OSGi framework that takes every service and gives none. */
    private static BundleContext registry() {
        InvocationHandler nothing = (proxy, method, arguments) -> null;
        ClassLoader loader = Town.class.getClassLoader();
        Object registration = Proxy.newProxyInstance(loader, new Class<?>[] {ServiceRegistration.class}, nothing);
        return (BundleContext) Proxy.newProxyInstance(
                loader,
                new Class<?>[] {BundleContext.class},
                (proxy, method, arguments) -> method.getName().equals("registerService") ? registration : null);
    }

    /** A thing for the frame, with these channels linked. */
    AuraFrameHandler thing(SimFrame frame, String... links) {
        return thing(frame, Map.of(), links);
    }

    /** The same with more parameters. */
    AuraFrameHandler thing(SimFrame frame, Map<String, Object> parameters, String... links) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("frameId", frame.id());
        Thing thing = ThingBuilder.create(THING_TYPE_FRAME, new ThingUID(THING_TYPE_FRAME, bridge.getUID(), frame.id()))
                .withBridge(bridge.getUID())
                .withConfiguration(new Configuration(all))
                .build();
        AuraFrameHandler handler = new AuraFrameHandler(thing, time, backups, uploads, chores);
        RecordingCallback callback = new RecordingCallback();
        callback.setBridge(bridge);
        callback.link(links);
        handler.setCallback(callback);
        thing.setHandler(handler);
        account.addChild(handler::bridgeStatusChanged);
        frames.put(handler, callback);
        return handler;
    }

    RecordingCallback of(AuraFrameHandler handler) {
        return frames.get(handler);
    }

    /** Initializes everything, and lets the first poll end. */
    void open() {
        accountHandler.initialize();
        frames.keySet().forEach(AuraFrameHandler::initialize);
        poll();
    }

    /** Lets the time pass until the next poll, and that poll end. */
    void poll() {
        work();
        time.pass(timer.untilNext());
        timer.runNext();
        await().atMost(SOON).until(this::atRest);
    }

    /** Does what is due beside the polls. */
    void work() {
        while (Duration.ZERO.equals(timer.untilNext())) {
            timer.runNext();
        }
    }

    private boolean atRest() {
        return timer.untilNext() != null
                || account.status().getDescription() != null
                        && account.status().getDescription().contains("bad-credentials");
    }

    void send(AuraFrameHandler handler, String channel, Command command) {
        handler.handleCommand(new ChannelUID(handler.getThing().getUID(), channel), command);
    }

    long requests(String method, String path) {
        return cloud.requests().count(method, path);
    }

    @Override
    public void close() throws IOException {
        frames.keySet().forEach(AuraFrameHandler::dispose);
        accountHandler.dispose();
        connector.close();
        cloud.close();
    }
}
