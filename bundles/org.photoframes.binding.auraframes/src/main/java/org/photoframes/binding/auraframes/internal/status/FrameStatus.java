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
package org.photoframes.binding.auraframes.internal.status;

import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/** What account and last poll mean for the thing of a frame. A frame that is switched off at home is no trouble. */
public final class FrameStatus {

    /** There is no account, or a thing of another kind in its place. */
    public static final StatusReport MISSING_BRIDGE =
            StatusReport.offline(ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error.missing-bridge");

    private static final StatusReport GONE = StatusReport.offline(ThingStatusDetail.GONE, "offline.gone.frame");

    private FrameStatus() {}

    /**
     * @param account the status of the account's thing
     * @param polled whether there was a good poll since the account was opened
     * @param known whether the frame was in it
     */
    public static StatusReport of(ThingStatus account, boolean polled, boolean known) {
        return switch (account) {
            case ONLINE -> known ? StatusReport.ONLINE : polled ? GONE : StatusReport.UNKNOWN;
            case OFFLINE -> StatusReport.BRIDGE_OFFLINE;
            default -> StatusReport.UNKNOWN;
        };
    }
}
