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
package org.openhab.core.thing.binding.builder;

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;

/**
 * Builds a {@link ThingStatusInfo}.
 */
public class ThingStatusInfoBuilder {
    private final ThingStatus status;
    private ThingStatusDetail detail;
    private @Nullable String description;

    private ThingStatusInfoBuilder(ThingStatus status, ThingStatusDetail detail) {
        this.status = status;
        this.detail = detail;
    }

    public static ThingStatusInfoBuilder create(ThingStatus status) {
        return create(status, ThingStatusDetail.NONE);
    }

    public static ThingStatusInfoBuilder create(ThingStatus status, ThingStatusDetail detail) {
        return new ThingStatusInfoBuilder(status, detail);
    }

    public ThingStatusInfoBuilder withStatusDetail(ThingStatusDetail detail) {
        this.detail = detail;
        return this;
    }

    public ThingStatusInfoBuilder withDescription(@Nullable String description) {
        this.description = description;
        return this;
    }

    public ThingStatusInfo build() {
        return new ThingStatusInfo(status, detail, description);
    }
}
