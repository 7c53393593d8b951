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
package org.photoframes.thinghost;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;

/**
 * How a thing is.
 *
 * @param description in the user's language, or null when there is nothing to add
 */
public record StatusView(
        ThingStatus status,
        ThingStatusDetail detail,
        @Nullable String description) {
    /** For people: status, detail and description in a line. */
    public String text() {
        String line = detail == ThingStatusDetail.NONE ? status.name() : status + " (" + detail + ")";
        return description == null ? line : line + ": " + description;
    }
}
