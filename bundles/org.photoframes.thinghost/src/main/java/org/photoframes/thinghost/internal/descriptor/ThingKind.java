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
package org.photoframes.thinghost.internal.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;

/**
 * A thing type or bridge type.
 *
 * @param bridges the kinds of bridges it can be reached through
 * @param representationProperty the property that tells one device from all others, or null
 * @param configUri where its parameters are described, or null
 */
public record ThingKind(
        ThingTypeUID uid,
        boolean bridge,
        String label,
        @Nullable String description,
        Set<String> bridges,
        List<Placement> channels,
        List<Placement> groups,
        Map<String, String> properties,
        @Nullable String representationProperty,
        @Nullable String configUri) {}
