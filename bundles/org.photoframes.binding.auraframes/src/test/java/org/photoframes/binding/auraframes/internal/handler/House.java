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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.THING_TYPE_ACCOUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.THING_TYPE_FRAME;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.openhab.core.types.Command;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.binding.auraframes.internal.backup.Backups;
import org.photoframes.binding.auraframes.internal.testing.FakeTime;
import org.photoframes.binding.auraframes.internal.testing.Frames;
import org.photoframes.binding.auraframes.internal.testing.ManualCron;
import org.photoframes.binding.auraframes.internal.testing.ManualTimer;
import org.photoframes.binding.auraframes.internal.testing.MemoryStorage;
import org.photoframes.binding.auraframes.internal.testing.RecordingCallback;
import org.photoframes.binding.auraframes.internal.testing.ScriptedAccount;
import org.photoframes.binding.auraframes.internal.testing.ScriptedDownloads;
import org.photoframes.binding.auraframes.internal.upload.ItemPictures;
import org.photoframes.binding.auraframes.internal.upload.Uploads;

/** A house with one account and one frame, whose openHAB and cloud are played by the test. */
final class House {

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    final FakeTime time = new FakeTime();
    final ManualTimer timer = new ManualTimer();
    final MemoryStorage storage = new MemoryStorage();
    final RecordingCallback account = new RecordingCallback();
    final RecordingCallback frame = new RecordingCallback();
    final ManualTimer chores = new ManualTimer();
    final ManualCron cron = new ManualCron();
    final ScriptedDownloads downloads = new ScriptedDownloads();
    boolean downloading = true;
    ScriptedAccount cloud = new ScriptedAccount(time);
    final Uploads uploads =
            new Uploads(() -> null, new ItemPictures(), storage, () -> ZONE, Path.of("userdata"), Path.of("conf"));
    final AuraAccountHandler accountHandler;
    final AuraFrameHandler frameHandler;
    int opened;

    House() {
        this(Map.of(), Map.of());
    }

    House(Map<String, Object> accountParameters, Map<String, Object> frameParameters) {
        AuraAccounts accounts = (settings, state, keeper) -> {
            if (opened > 0 && !cloud.closed) {
                throw new IllegalStateException("open already");
            }
            if (opened++ > 0) {
                cloud = new ScriptedAccount(time);
            }
            return cloud;
        };
        Bridge bridge = BridgeBuilder.create(THING_TYPE_ACCOUNT, new ThingUID(THING_TYPE_ACCOUNT, "home"))
                .withConfiguration(with(Map.of("email", "ann@example.org", "password", "secret"), accountParameters))
                .build();
        accountHandler = new AuraAccountHandler(bridge, accounts, storage, uploads, time, timer);
        accountHandler.setCallback(account);
        bridge.setHandler(accountHandler);
        Thing thing = ThingBuilder.create(THING_TYPE_FRAME, new ThingUID(THING_TYPE_FRAME, bridge.getUID(), "hallway"))
                .withBridge(bridge.getUID())
                .withConfiguration(with(Map.of("frameId", Frames.HALLWAY.value()), frameParameters))
                .build();
        Backups backups =
                new Backups(() -> downloading ? downloads : null, cron, () -> ZONE, storage, Path.of("userdata"));
        frameHandler = new AuraFrameHandler(thing, time, backups, uploads, chores);
        frameHandler.setCallback(frame);
        thing.setHandler(frameHandler);
        frame.setBridge(bridge);
        account.addChild(frameHandler::bridgeStatusChanged);
    }

    private static Configuration with(Map<String, Object> defaults, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(defaults);
        all.putAll(more);
        return new Configuration(all);
    }

    /** Initializes both, and lets the first poll run. */
    House open() {
        accountHandler.initialize();
        frameHandler.initialize();
        poll();
        return this;
    }

    /** One with these parameters of the frame, which is online. */
    static House online(Map<String, Object> frameParameters) {
        House house = new House(Map.of(), frameParameters);
        house.cloud.finds(Frames.hallway());
        house.open();
        house.work();
        return house;
    }

    /** Starts a backup. */
    House backingUp() {
        send("backup#backup", OnOffType.ON);
        work();
        return this;
    }

    /** Disposes and initializes the frame. */
    void restart() {
        frameHandler.dispose();
        frameHandler.initialize();
        work();
    }

    void poll() {
        timer.runNext();
    }

    /** Lets the frame do what it can do now. */
    void work() {
        while (chores.untilNext() != null && chores.untilNext().compareTo(Duration.ZERO) <= 0) {
            chores.runNext();
        }
    }

    void send(String channel, Command command) {
        frameHandler.handleCommand(new ChannelUID(frameHandler.getThing().getUID(), channel), command);
    }

    void link(String channel) {
        frame.link(channel);
        frameHandler.channelLinked(new ChannelUID(frameHandler.getThing().getUID(), channel));
    }
}
