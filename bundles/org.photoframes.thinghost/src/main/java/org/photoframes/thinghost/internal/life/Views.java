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
package org.photoframes.thinghost.internal.life;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.photoframes.openhab.PlainThing;
import org.photoframes.thinghost.ChannelView;
import org.photoframes.thinghost.ThingView;
import org.photoframes.thinghost.internal.descriptor.ChannelType;
import org.photoframes.thinghost.internal.descriptor.ConfigDescription;
import org.photoframes.thinghost.internal.descriptor.Descriptors;
import org.photoframes.thinghost.internal.descriptor.ThingKind;

/** Snapshots of things for those who look from outside. */
final class Views {
    private final Descriptors descriptors;
    private final Statuses statuses;

    Views(Descriptors descriptors, Statuses statuses) {
        this.descriptors = descriptors;
        this.statuses = statuses;
    }

    ThingView view(Tended tended) {
        PlainThing thing = tended.thing();
        ThingKind kind = descriptors.thing(thing.getThingTypeUID().getAsString());
        String label = thing.getLabel();
        Map<String, Object> values = thing.getConfiguration().getProperties();
        return new ThingView(
                thing.getUID(),
                thing.getThingTypeUID(),
                label == null ? thing.getUID().getId() : label,
                thing.getLocation(),
                thing.getBridgeUID(),
                kind == null ? thing instanceof Bridge : kind.bridge(),
                statuses.view(tended),
                Collections.unmodifiableMap(thing.getProperties()),
                withoutSecrets(kind, values),
                thing.getChannels().stream()
                        .map(channel -> channel(tended, channel))
                        .toList());
    }

    /** The values that may be shown; none when nothing is known of the parameters. */
    Map<String, Object> withoutSecrets(@Nullable ThingKind kind, Map<String, Object> values) {
        Map<String, Object> shown = new TreeMap<>();
        if (kind != null) {
            ConfigDescription description = descriptors.configuration(kind.configUri());
            values.forEach((name, value) -> {
                if (!description.isSecret(name)) {
                    shown.put(name, value);
                }
            });
        }
        return Collections.unmodifiableMap(shown);
    }

    private ChannelView channel(Tended tended, Channel channel) {
        ChannelTypeUID uid = channel.getChannelTypeUID();
        ChannelType type = uid == null ? null : descriptors.channel(uid.getAsString());
        ChannelValue value = tended.value(channel.getUID());
        String none = channel.getKind() == ChannelKind.TRIGGER ? "" : "NULL";
        String label = channel.getLabel();
        return new ChannelView(
                channel.getUID(),
                uid,
                channel.getKind(),
                channel.getAcceptedItemType(),
                label == null ? channel.getUID().getIdWithoutGroup() : label,
                channel.getDescription(),
                type != null && type.readOnly(),
                type != null && type.advanced(),
                value == null ? none : value.state().toString(),
                value == null ? null : value.updated(),
                value == null ? null : value.changed());
    }
}
