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

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;

/**
 * A thing as it is at one moment.
 *
 * @param label in the user's language
 * @param location where it is, or null
 * @param bridge the bridge it is reached through, or null
 * @param isBridge whether others are reached through it
 * @param properties what is known about the device
 * @param configuration without secrets (parameters of context "password")
 * @param channels in the order of the descriptor
 */
public record ThingView(
        ThingUID uid,
        ThingTypeUID type,
        String label,
        @Nullable String location,
        @Nullable ThingUID bridge,
        boolean isBridge,
        StatusView status,
        Map<String, String> properties,
        Map<String, Object> configuration,
        List<ChannelView> channels) {}
