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

import java.time.Instant;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * Something discovered that could become a thing.
 *
 * @param properties without secrets
 * @param representationProperty the property that tells it from all others, or null
 */
public record InboxEntry(
        ThingUID uid,
        ThingTypeUID type,
        @Nullable ThingUID bridge,
        String label,
        Map<String, Object> properties,
        @Nullable String representationProperty,
        Instant discovered) {}
