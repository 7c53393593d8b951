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

import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * What a thing says of itself.
 *
 * @param status online, offline or unknown
 * @param detail why, for rules
 * @param text why, for people: a key of the translations with its arguments; null if there is nothing to say
 */
public record StatusReport(
        ThingStatus status,
        ThingStatusDetail detail,
        @Nullable String text) {

    public static final StatusReport ONLINE = new StatusReport(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);
    public static final StatusReport UNKNOWN = new StatusReport(ThingStatus.UNKNOWN, ThingStatusDetail.NONE, null);
    public static final StatusReport BRIDGE_OFFLINE =
            new StatusReport(ThingStatus.OFFLINE, ThingStatusDetail.BRIDGE_OFFLINE, null);

    /** Offline, with a translated sentence. The arguments must be plain: openHAB splits them at commas. */
    public static StatusReport offline(ThingStatusDetail detail, String key, Object... arguments) {
        String list = Arrays.stream(arguments).map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
        return new StatusReport(
                ThingStatus.OFFLINE, detail, "@text/" + key + (list.isEmpty() ? "" : " [" + list + "]"));
    }

    /** Whether a thing says just this already. */
    public boolean sameAs(ThingStatusInfo info) {
        return equals(new StatusReport(info.getStatus(), info.getStatusDetail(), info.getDescription()));
    }
}
