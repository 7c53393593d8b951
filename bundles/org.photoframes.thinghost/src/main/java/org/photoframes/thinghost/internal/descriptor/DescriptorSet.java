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

import java.util.LinkedHashMap;
import java.util.Map;

/** All that one bundle describes, by identifier. */
public record DescriptorSet(
        Map<String, ThingKind> things,
        Map<String, ChannelType> channels,
        Map<String, ChannelGroup> groups,
        Map<String, ConfigDescription> configurations) {
    /** An empty set, to be filled by a reader. */
    static DescriptorSet empty() {
        return new DescriptorSet(
                new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    void addAll(DescriptorSet more) {
        things.putAll(more.things);
        channels.putAll(more.channels);
        groups.putAll(more.groups);
        configurations.putAll(more.configurations);
    }

    boolean isEmpty() {
        return things.isEmpty() && channels.isEmpty() && groups.isEmpty() && configurations.isEmpty();
    }
}
