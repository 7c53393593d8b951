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
package org.photoframes.binding.auraframes.internal.config;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatusDetail;
import org.photoframes.aura.WritePermission;
import org.photoframes.binding.auraframes.internal.status.StatusReport;

/** The parameters of a frame, filled in by openHAB; the defaults are those of the thing type. */
public class FrameConfiguration {

    /** Ids are opaque, but they travel in addresses. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][\\w.~-]*");

    public String frameId = "";

    /** account, allowed or forbidden. */
    public String writeAccess = "account";

    /** Whether the feed is read even if no channel of it is linked: rules may wait for its events. */
    public boolean watchActivities = true;

    /** What is wrong with it; null if it can be used. */
    public @Nullable StatusReport problem() {
        if (frameId.isBlank()) {
            return wrong("no-frame-id");
        }
        if (!ID.matcher(frameId.trim()).matches()) {
            return wrong("bad-frame-id");
        }
        return permission() == null ? wrong("bad-write-access", "account/allowed/forbidden") : null;
    }

    /** What is allowed on the frame; null if the word is unknown. */
    public @Nullable WritePermission permission() {
        return switch (writeAccess.trim().toLowerCase(Locale.ROOT)) {
            case "account" -> WritePermission.AS_ACCOUNT;
            case "allowed" -> WritePermission.ALLOWED;
            case "forbidden" -> WritePermission.FORBIDDEN;
            default -> null;
        };
    }

    private static StatusReport wrong(String reason, String... arguments) {
        return StatusReport.offline(
                ThingStatusDetail.CONFIGURATION_ERROR, "offline.conf-error." + reason, (Object[]) arguments);
    }
}
