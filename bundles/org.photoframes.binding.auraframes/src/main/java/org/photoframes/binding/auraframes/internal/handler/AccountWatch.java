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

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AccountHealth;
import org.photoframes.aura.AccountHealth.SessionState;
import org.photoframes.aura.AccountListener;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraSettings;
import org.photoframes.binding.auraframes.internal.channel.AccountChannels;
import org.photoframes.binding.auraframes.internal.channel.ChannelPort;
import org.photoframes.binding.auraframes.internal.channel.ChannelStates;
import org.photoframes.binding.auraframes.internal.status.AccountStatus;
import org.photoframes.binding.auraframes.internal.status.StatusReport;
import org.photoframes.cloud.CloudException.MalformedAnswer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An open account as its thing sees it, from one initialization to the next disposal. */
final class AccountWatch implements AccountListener, AutoCloseable {

    private final Logger logger = LoggerFactory.getLogger(AccountWatch.class);
    private final AuraAccount account;
    private final InstantSource time;
    private final ChannelStates states;
    private final AccountChannels channels;
    private final AccountStatus status;
    private final Consumer<StatusReport> report;
    private final PollLoop polls;
    private final AuraAccount.Registration listening;

    AccountWatch(
            AuraAccount account,
            AuraSettings settings,
            InstantSource time,
            ScheduledExecutorService timer,
            ChannelPort port,
            Consumer<StatusReport> report) {
        this.account = account;
        this.time = time;
        this.report = report;
        states = new ChannelStates(port);
        channels = new AccountChannels(states);
        status = new AccountStatus(settings.pollInterval().multipliedBy(3));
        polls = new PollLoop(timer, account::poll, this::afterPoll);
        listening = account.listen(this);
    }

    /** @param delay until the first poll */
    void begin(Duration delay) {
        channels.show(account.health(), time.instant());
        polls.schedule(delay);
    }

    AuraAccount account() {
        return account;
    }

    void refresh(String channel) {
        states.repeat(channel);
    }

    @Override
    public void healthChanged(AccountHealth before, AccountHealth now) {
        channels.show(now, time.instant());
        // The sentence counts minutes: it is said anew when something happened, not whenever a write is charged.
        if (before.session() != now.session()
                || before.failedPolls() != now.failedPolls()
                || before.lastFailure() != now.lastFailure()
                || !Objects.equals(before.lastPoll(), now.lastPoll())
                || !Objects.equals(before.nextLogin(), now.nextLogin())) {
            tell(now);
        }
        if (now.lastFailure() instanceof MalformedAnswer bad && !(before.lastFailure() instanceof MalformedAnswer)) {
            logger.warn("The cloud sent an answer that cannot be read: {}", bad.getMessage());
        }
    }

    /** How long to wait for the next poll; null if polling is over until the user has acted. */
    private @Nullable Duration afterPoll() {
        AccountHealth now = account.health();
        if (now.session() == SessionState.REFUSED) {
            tell(now);
            return null;
        }
        return account.untilNextPoll();
    }

    private void tell(AccountHealth health) {
        Instant now = time.instant();
        StatusReport said = status.of(health, now, account.untilNextPoll());
        if (states.isOpen()) {
            report.accept(said);
        }
    }

    /** Ends what is running, and the account with it. */
    @Override
    public void close() {
        states.close();
        polls.close();
        listening.close();
        account.close();
    }
}
