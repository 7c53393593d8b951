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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PROPERTY_USER_ID;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.binding.BaseBridgeHandler;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.UserId;
import org.photoframes.binding.auraframes.internal.channel.ChannelPort;
import org.photoframes.binding.auraframes.internal.config.AccountConfiguration;
import org.photoframes.binding.auraframes.internal.discovery.FrameDiscoveryService;
import org.photoframes.binding.auraframes.internal.status.StatusReport;
import org.photoframes.binding.auraframes.internal.store.StorageStateStore;
import org.photoframes.binding.auraframes.internal.upload.AccountDoor;
import org.photoframes.binding.auraframes.internal.upload.Uploads;
import org.photoframes.cloud.Timekeeper;

/** The bridge: an account, its session and its poll loop. Frames and discovery join it. */
public final class AuraAccountHandler extends BaseBridgeHandler {

    /** The first poll starts within this time, not with those of everybody else who has just restarted. */
    static final Duration FIRST_POLL_WITHIN = Duration.ofSeconds(3);

    private final AuraAccounts accounts;
    private final Timekeeper time;
    private final ScheduledExecutorService timer;
    private final StorageService storage;
    private final Set<AccountUser> users = new CopyOnWriteArraySet<>();
    private final Uploads uploads;
    private volatile @Nullable AccountWatch watch;
    private volatile @Nullable AccountDoor door;

    public AuraAccountHandler(
            Bridge bridge, AuraAccounts accounts, StorageService storage, Uploads uploads, Timekeeper time) {
        this(bridge, accounts, storage, uploads, time, null);
    }

    /** @param timer runs the polls; null for openHAB's own */
    AuraAccountHandler(
            Bridge bridge,
            AuraAccounts accounts,
            StorageService storage,
            Uploads uploads,
            Timekeeper time,
            @Nullable ScheduledExecutorService timer) {
        super(bridge);
        this.accounts = accounts;
        this.storage = storage;
        this.uploads = uploads;
        this.time = time;
        this.timer = timer == null ? scheduler : timer;
    }

    @Override
    public void initialize() {
        AccountConfiguration configuration = getConfigAs(AccountConfiguration.class);
        StorageStateStore state = new StorageStateStore(storage, getThing().getUID());
        StatusReport wrong = configuration.problem();
        StatusReport problem = wrong == null ? state.problem() : wrong;
        if (problem != null) {
            report(problem);
            return;
        }
        AuraSettings settings = configuration.settings(getThing().getUID().getAsString());
        AuraAccount account;
        try {
            account = accounts.open(settings, state, time);
        } catch (IllegalStateException e) {
            report(StatusReport.offline(ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error.already-open"));
            return;
        }
        report(StatusReport.UNKNOWN);
        AccountWatch opened = new AccountWatch(account, settings, time, timer, new Port(), this::accountReports);
        watch = opened;
        door = new AccountDoor(
                account, configuration.uploads(uploads.queue(getThing().getUID())), uploads, time);
        users.forEach(user -> user.accountOpened(account));
        opened.begin(Duration.ofMillis(ThreadLocalRandom.current().nextLong(FIRST_POLL_WITHIN.toMillis())));
    }

    @Override
    public void dispose() {
        AccountWatch open = watch;
        watch = null;
        if (open != null) {
            users.forEach(AccountUser::accountClosed);
            AccountDoor way = door;
            if (way != null) {
                way.close();
            }
            open.close();
        }
        super.dispose();
    }

    @Override
    public void handleRemoval() {
        AuraAccount account = account();
        if (account != null) {
            account.forget();
        }
        dispose();
        AccountDoor way = door;
        if (way != null) {
            way.forget();
        }
        new StorageStateStore(storage, getThing().getUID()).clear();
        super.handleRemoval();
    }

    @Override
    public void handleCommand(ChannelUID channel, Command command) {
        AccountWatch open = watch;
        if (open != null && command instanceof RefreshType) {
            open.refresh(channel.getId());
        }
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return List.of(FrameDiscoveryService.class);
    }

    /** The account; null while it is not open. */
    public @Nullable AuraAccount account() {
        AccountWatch open = watch;
        return open == null ? null : open.account();
    }

    /** The way to the uploads of the account; null before it was opened. */
    @Nullable
    AccountDoor uploads() {
        return door;
    }

    /** Tells the user of the account, at once if it is open, until it {@linkplain #leave leaves}. */
    public void join(AccountUser user) {
        users.add(user);
        AuraAccount account = account();
        if (account != null) {
            user.accountOpened(account);
        }
    }

    /** The user does not hear of the account any more. */
    public void leave(AccountUser user) {
        users.remove(user);
    }

    private void accountReports(StatusReport said) {
        report(said);
        AccountDoor way = door;
        if (said.status() == ThingStatus.ONLINE && way != null && way.busy()) {
            timer.execute(way::goOn);
        }
        AuraAccount account = account();
        UserId user = account == null ? null : account.health().user();
        if (user != null && !user.value().equals(getThing().getProperties().get(PROPERTY_USER_ID))) {
            updateProperty(PROPERTY_USER_ID, user.value());
        }
    }

    private void report(StatusReport said) {
        if (!said.sameAs(getThing().getStatusInfo())) {
            updateStatus(said.status(), said.detail(), said.text());
        }
    }

    /** Opens to collaborators what a handler may do with its channels. */
    private final class Port implements ChannelPort {
        @Override
        public void update(String channel, State state) {
            updateState(channel, state);
        }

        @Override
        public void trigger(String channel, String event) {
            triggerChannel(channel, event);
        }

        @Override
        public boolean linked(String channel) {
            return isLinked(channel);
        }
    }
}
