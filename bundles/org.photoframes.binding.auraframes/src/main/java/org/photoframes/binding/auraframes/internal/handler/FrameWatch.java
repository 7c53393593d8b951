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

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AccountListener;
import org.photoframes.aura.Activity;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccount.Interest;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.WritePermission;
import org.photoframes.binding.auraframes.internal.channel.ChannelPort;
import org.photoframes.binding.auraframes.internal.channel.ChannelStates;
import org.photoframes.binding.auraframes.internal.channel.FrameChannels;
import org.photoframes.binding.auraframes.internal.channel.Interests;

/** One frame of an open account as its thing sees it, until either of them goes. */
final class FrameWatch implements AccountListener, AutoCloseable {

    private final AuraAccount account;
    private final FrameId frame;
    private final InstantSource time;
    private final boolean activities;
    private final Runnable seen;
    private final ChannelStates states;
    private final FrameChannels channels;
    private final FrameCommands commands;
    private final RuleCommands ruleCommands;
    private final AuraAccount.Registration listening;
    private Set<Interest> interests = Set.of();
    private AuraAccount.@Nullable Registration watching;

    /**
     * @param activities whether the activities are wanted in any case
     * @param seen is run when the frame was read, or found to be gone
     */
    FrameWatch(
            AuraAccount account,
            FrameId frame,
            String name,
            WritePermission permission,
            boolean activities,
            InstantSource time,
            ChannelPort port,
            Runnable seen) {
        this.account = account;
        this.frame = frame;
        this.time = time;
        this.activities = activities;
        this.seen = seen;
        states = new ChannelStates(port);
        channels = new FrameChannels(states, account);
        commands = new FrameCommands(account.control(frame), () -> account.frame(frame), states, name);
        ruleCommands = new RuleCommands(account, frame, name);
        account.permit(frame, permission);
        listening = account.listen(this);
    }

    /** Shows what is known already, and sees to it that the rest will be. */
    void begin() {
        linksChanged();
        FrameListing listing = account.listing(frame);
        if (listing != null) {
            channels.show(listing, null);
        }
        Frame now = account.frame(frame);
        if (now != null) {
            channels.show(now, listing, time.instant());
        }
    }

    AuraAccount account() {
        return account;
    }

    /** The frame; null if it is not known. */
    @Nullable
    Frame frame() {
        return account.frame(frame);
    }

    /** Whether there was a good poll, so that a frame that is not known is not there. */
    boolean polled() {
        return account.health().lastPoll() != null;
    }

    FrameCommands commands() {
        return commands;
    }

    RuleCommands ruleCommands() {
        return ruleCommands;
    }

    void refresh(String channel) {
        channels.refresh(channel);
    }

    /** Asks for what the linked channels need, no less and no more. */
    synchronized void linksChanged() {
        Set<Interest> needed = Interests.of(states::linked, activities);
        if (!states.isOpen() || needed.equals(interests)) {
            return;
        }
        AuraAccount.Registration before = watching;
        watching = needed.isEmpty() ? null : account.watch(frame, needed);
        interests = needed;
        if (before != null) {
            before.close();
        }
    }

    @Override
    public void polled(List<FrameChange> frames) {
        for (FrameChange change : frames) {
            if (change.id().equals(frame)) {
                show(change.now());
            }
        }
        tell();
    }

    @Override
    public void frameRead(FrameChange change) {
        if (change.id().equals(frame)) {
            show(change.now());
            tell();
        }
    }

    @Override
    public void listingRead(@Nullable FrameListing before, FrameListing now) {
        if (now.frame().equals(frame)) {
            channels.show(now, account.frame(frame));
        }
    }

    @Override
    public void activitiesRead(FrameId id, List<Activity> fresh, List<Activity> all) {
        if (id.equals(frame)) {
            channels.show(fresh, all);
        }
    }

    private void show(@Nullable Frame now) {
        if (now != null) {
            channels.show(now, account.listing(frame), time.instant());
        }
    }

    private void tell() {
        if (states.isOpen()) {
            seen.run();
        }
    }

    @Override
    public synchronized void close() {
        states.close();
        listening.close();
        if (watching != null) {
            watching.close();
            watching = null;
        }
        account.permit(frame, WritePermission.AS_ACCOUNT);
    }
}
