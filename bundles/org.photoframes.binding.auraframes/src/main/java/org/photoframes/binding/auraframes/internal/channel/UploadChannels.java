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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LAST_UPLOAD_ASSET;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.UPLOAD_PROGRESS;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.UPLOAD_STATE;

import org.openhab.core.library.types.QuantityType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.library.unit.Units;
import org.openhab.core.types.UnDefType;

/** The channels of the group {@code upload}. The state is sent last, so that whoever waits for it finds the rest. */
public final class UploadChannels {

    private final ChannelStates states;

    public UploadChannels(ChannelStates states) {
        this.states = states;
    }

    /** Shows that nothing is known of uploads yet. */
    public void begin(UploadState state) {
        states.publish(UPLOAD_PROGRESS, UnDefType.UNDEF);
        states.publish(LAST_UPLOAD_ASSET, UnDefType.UNDEF);
        show(state);
    }

    /** Shows how it stands. */
    public void show(UploadState state) {
        states.publish(UPLOAD_STATE, new StringType(state.name()));
    }

    /** Shows how it stands, with so many of all pictures behind us. */
    public void show(UploadState state, int over, int all) {
        states.publish(UPLOAD_PROGRESS, new QuantityType<>(all == 0 ? 0 : 100 * over / all, Units.PERCENT));
        show(state);
    }

    /** Shows the photo that an upload became. */
    public void showLast(String asset) {
        states.publish(LAST_UPLOAD_ASSET, new StringType(asset));
    }
}
