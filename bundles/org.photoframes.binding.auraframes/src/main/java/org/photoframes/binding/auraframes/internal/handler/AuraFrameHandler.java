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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.BACKUP;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.GROUP_BACKUP;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.GROUP_UPLOAD;

import java.time.DateTimeException;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.BaseThingHandler;
import org.openhab.core.thing.binding.ThingHandlerService;
import org.openhab.core.types.Command;
import org.openhab.core.types.RefreshType;
import org.openhab.core.types.State;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.WritePermission;
import org.photoframes.binding.auraframes.internal.action.AuraFrameActions;
import org.photoframes.binding.auraframes.internal.backup.Backups;
import org.photoframes.binding.auraframes.internal.backup.FrameBackup;
import org.photoframes.binding.auraframes.internal.channel.ChannelPort;
import org.photoframes.binding.auraframes.internal.config.FrameConfiguration;
import org.photoframes.binding.auraframes.internal.status.FrameStatus;
import org.photoframes.binding.auraframes.internal.status.StatusReport;
import org.photoframes.binding.auraframes.internal.text.Reason;
import org.photoframes.binding.auraframes.internal.upload.AccountDoor;
import org.photoframes.binding.auraframes.internal.upload.FrameUploads;
import org.photoframes.binding.auraframes.internal.upload.UploadOutcome;
import org.photoframes.binding.auraframes.internal.upload.Uploads;

/** A frame. It lives on the account of its bridge and never asks the cloud for its own sake. */
public final class AuraFrameHandler extends BaseThingHandler implements AccountUser {

    private final InstantSource time;
    private final Backups backups;
    private final Uploads uploads;
    private final ScheduledExecutorService timer;
    private @Nullable AuraAccountHandler home;
    private @Nullable FrameConfiguration configuration;
    private volatile @Nullable FrameWatch watch;
    private volatile @Nullable FrameBackup backup;
    private Runnable backupOffer = () -> {};
    private volatile @Nullable FrameUploads upload;

    public AuraFrameHandler(Thing thing, InstantSource time, Backups backups, Uploads uploads) {
        this(thing, time, backups, uploads, null);
    }

    /** @param timer does what takes its time; null for openHAB's own */
    AuraFrameHandler(
            Thing thing,
            InstantSource time,
            Backups backups,
            Uploads uploads,
            @Nullable ScheduledExecutorService timer) {
        super(thing);
        this.time = time;
        this.backups = backups;
        this.uploads = uploads;
        this.timer = timer == null ? scheduler : timer;
    }

    @Override
    public void initialize() {
        FrameConfiguration checked = getConfigAs(FrameConfiguration.class);
        StatusReport wrong = checked.problem();
        StatusReport problem =
                wrong == null ? uploads.memory(getThing().getUID()).problem() : wrong;
        Bridge bridge = getBridge();
        AuraAccountHandler account =
                bridge != null && bridge.getHandler() instanceof AuraAccountHandler handler ? handler : null;
        if (problem != null || bridge == null || account == null) {
            report(problem == null ? FrameStatus.MISSING_BRIDGE : problem);
            return;
        }
        try {
            backup = new FrameBackup(getThing().getUID(), checked.backup(backups.folder()), backups, timer, new Port());
        } catch (IllegalArgumentException | DateTimeException e) {
            report(checked.badSchedule());
            return;
        }
        upload = new FrameUploads(
                checked.id(), getThing().getUID(), checked.uploads(), uploads, time, timer, new Port());
        report(StatusReport.UNKNOWN);
        synchronized (this) {
            configuration = checked;
            home = account;
        }
        account.join(this);
        judge(bridge.getStatus());
    }

    @Override
    public void dispose() {
        FrameBackup kept = backup;
        backup = null;
        if (kept != null) {
            kept.close();
        }
        FrameUploads sending = upload;
        upload = null;
        if (sending != null) {
            sending.close();
        }
        AuraAccountHandler account;
        synchronized (this) {
            account = home;
            home = null;
            configuration = null;
        }
        if (account != null) {
            account.leave(this);
        }
        accountClosed();
        super.dispose();
    }

    @Override
    public void handleRemoval() {
        FrameBackup kept = backup;
        if (kept != null) {
            kept.forget();
        } else {
            backups.memory(getThing().getUID()).forget();
        }
        super.handleRemoval();
    }

    @Override
    public synchronized void accountOpened(AuraAccount account) {
        FrameConfiguration checked = configuration;
        FrameWatch before = watch;
        if (checked == null || (before != null && before.account() == account)) {
            return;
        }
        accountClosed();
        WritePermission permission = checked.permission();
        FrameId frame = checked.id();
        FrameWatch begun = new FrameWatch(
                account,
                frame,
                getThing().getUID().getAsString(),
                permission == null ? WritePermission.AS_ACCOUNT : permission,
                checked.watchActivities,
                time,
                new Port(),
                this::seen);
        watch = begun;
        begun.begin();
        FrameBackup kept = backup;
        if (kept != null) {
            kept.accountOpened(account.photos(frame));
            backupOffer = backups.offer(kept, account.key(), frame);
        }
        FrameUploads sending = upload;
        AccountDoor way = home == null ? null : home.uploads();
        if (sending != null && way != null) {
            sending.accountOpened(account, way);
        }
    }

    @Override
    public synchronized void accountClosed() {
        backupOffer.run();
        backupOffer = () -> {};
        FrameWatch before = watch;
        watch = null;
        if (before != null) {
            before.close();
        }
        FrameBackup kept = backup;
        if (kept != null) {
            kept.accountClosed();
        }
        FrameUploads sending = upload;
        if (sending != null) {
            sending.accountClosed();
        }
    }

    @Override
    public void bridgeStatusChanged(ThingStatusInfo bridge) {
        boolean initialized;
        synchronized (this) {
            initialized = home != null;
        }
        if (initialized) {
            judge(bridge.getStatus());
        }
    }

    @Override
    public void channelLinked(ChannelUID channel) {
        linksChanged();
        super.channelLinked(channel);
    }

    @Override
    public void channelUnlinked(ChannelUID channel) {
        linksChanged();
    }

    @Override
    public void handleCommand(ChannelUID channel, Command command) {
        FrameWatch begun = watch;
        FrameBackup kept = backup;
        if (GROUP_BACKUP.equals(channel.getGroupId())) {
            if (kept != null) {
                kept.handle(channel.getId(), command);
            }
        } else if (GROUP_UPLOAD.equals(channel.getGroupId())) {
            FrameUploads sending = upload;
            if (sending != null) {
                sending.handle(channel.getId(), command);
            }
        } else if (begun != null && command instanceof RefreshType) {
            begun.refresh(channel.getId());
        } else if (begun != null) {
            begun.commands().handle(channel.getId(), command);
        }
        // Otherwise the status of the thing says why not.
    }

    @Override
    public Collection<Class<? extends ThingHandlerService>> getServices() {
        return Set.of(AuraFrameActions.class);
    }

    /** Does something for a rule. */
    public ActionResult run(Function<RuleCommands, ActionResult> action) {
        FrameWatch begun = watch;
        return begun == null ? notReady() : action.apply(begun.ruleCommands());
    }

    /** Starts a backup for a rule, as the channel does. */
    public ActionResult backUp() {
        FrameBackup kept = backup;
        if (kept == null) {
            return notReady();
        }
        kept.handle(BACKUP, OnOffType.ON);
        return ActionResult.handedOver();
    }

    /** Uploads something for a rule. */
    public ActionResult upload(Function<FrameUploads, CompletableFuture<UploadOutcome>> action) {
        FrameUploads sending = upload;
        return sending == null ? notReady() : ActionResult.ofUpload(action.apply(sending));
    }

    /** What a rule hears while there is no frame. */
    public static ActionResult notReady() {
        return ActionResult.refused(Reason.of("not-ready"));
    }

    private void linksChanged() {
        FrameWatch begun = watch;
        if (begun != null) {
            begun.linksChanged();
        }
    }

    private void seen() {
        Bridge bridge = getBridge();
        if (bridge != null) {
            judge(bridge.getStatus());
        }
    }

    private void judge(ThingStatus account) {
        FrameWatch begun = watch;
        Frame frame = begun == null ? null : begun.frame();
        boolean polled = begun != null && begun.polled();
        report(FrameStatus.of(account, polled, frame != null));
        if (frame != null) {
            tellProperties(FrameProperties.of(frame));
            FrameBackup kept = backup;
            if (kept != null && account == ThingStatus.ONLINE) {
                kept.frameSeen();
            }
        }
    }

    private void tellProperties(Map<String, String> known) {
        Map<String, String> before = getThing().getProperties();
        Map<String, String> changed = new HashMap<>(known);
        changed.entrySet().removeIf(each -> each.getValue().equals(before.get(each.getKey())));
        if (!changed.isEmpty()) {
            updateProperties(changed);
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
