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
package org.photoframes.binding.auraframes.internal.channel;

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LAST_POLL;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.NEXT_WRITE;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.SESSION_STATE;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.WRITE_BUDGET;

import java.time.Instant;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.library.types.DecimalType;
import org.openhab.core.library.types.StringType;
import org.photoframes.aura.AccountHealth;

/** The channels of an account. */
public final class AccountChannels {

    private final ChannelStates states;

    public AccountChannels(ChannelStates states) {
        this.states = states;
    }

    /** Shows how it stands with the account. */
    public void show(AccountHealth health, Instant now) {
        states.publish(LAST_POLL, States.time(health.lastPoll()));
        states.publish(SESSION_STATE, new StringType(health.session().name()));
        states.publish(WRITE_BUDGET, new DecimalType(health.budget().left()));
        showNextWrite(health.budget().nextWrite(), now);
    }

    /** While writes are possible the time lies in the past, and one past time is as good as the next. */
    private void showNextWrite(Instant next, Instant now) {
        boolean possible = !next.isAfter(now);
        boolean shown = states.last(NEXT_WRITE) instanceof DateTimeType last
                && !last.getInstant().isAfter(now);
        if (!possible || !shown) {
            states.publish(NEXT_WRITE, new DateTimeType(possible ? now : next));
        }
    }
}
