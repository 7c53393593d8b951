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

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelGroupUID;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.builder.BridgeBuilder;
import org.openhab.core.thing.binding.builder.ChannelBuilder;
import org.openhab.core.thing.binding.builder.ThingBuilder;
import org.photoframes.openhab.PlainThing;
import org.photoframes.thinghost.ChannelDefinition;
import org.photoframes.thinghost.ThingDefinition;
import org.photoframes.thinghost.internal.descriptor.ChannelGroup;
import org.photoframes.thinghost.internal.descriptor.ChannelType;
import org.photoframes.thinghost.internal.descriptor.ConfigCheck;
import org.photoframes.thinghost.internal.descriptor.Descriptors;
import org.photoframes.thinghost.internal.descriptor.Placement;
import org.photoframes.thinghost.internal.descriptor.ThingKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Builds things from definitions and descriptors. */
final class ThingAssembly {
    private final Logger logger = LoggerFactory.getLogger(ThingAssembly.class);
    private final Descriptors descriptors;
    private final Labels labels;

    ThingAssembly(Descriptors descriptors, Labels labels) {
        this.descriptors = descriptors;
        this.labels = labels;
    }

    /** A thing of which nothing more is known: without channels. */
    PlainThing bare(ThingDefinition definition) {
        return (PlainThing) ThingBuilder.create(definition.type(), definition.uid())
                .withBridge(definition.bridge())
                .withLabel(definition.label())
                .withLocation(definition.location())
                .build();
    }

    /** The whole thing; its configuration has been checked. */
    PlainThing whole(ThingDefinition definition, ThingKind kind, Map<String, Object> configuration) {
        ThingTypeUID type = definition.type();
        ThingBuilder builder = kind.bridge()
                ? BridgeBuilder.create(type, definition.uid())
                : ThingBuilder.create(type, definition.uid());
        String label = definition.label();
        Map<String, String> properties = new LinkedHashMap<>(kind.properties());
        properties.putAll(definition.properties());
        return (PlainThing) builder.withBridge(definition.bridge())
                .withLabel(label == null ? labels.label(type, key(type) + ".label", kind.label()) : label)
                .withLocation(definition.location())
                .withConfiguration(new Configuration(configuration))
                .withProperties(properties)
                .withChannels(channels(definition, kind))
                .build();
    }

    private static String key(ThingTypeUID type) {
        return "thing-type." + type.getBindingId() + '.' + type.getId();
    }

    private List<Channel> channels(ThingDefinition definition, ThingKind kind) {
        Map<String, ChannelBuilder> builders = new LinkedHashMap<>();
        for (Placement each : kind.channels()) {
            ChannelUID uid = new ChannelUID(definition.uid(), each.id());
            addTo(builders, channel(uid, definition.type(), each, key(definition.type())), uid);
        }
        for (Placement each : kind.groups()) {
            for (var member : members(new ChannelGroupUID(definition.uid(), each.id()), each.type())
                    .entrySet()) {
                addTo(builders, member.getValue(), new ChannelUID(definition.uid(), member.getKey()));
            }
        }
        for (ChannelDefinition wish : definition.channels()) {
            ChannelUID uid = new ChannelUID(definition.uid(), wish.id());
            ChannelBuilder builder = builders.computeIfAbsent(wish.id(), id -> own(uid, definition, wish));
            fulfil(wish, builder);
        }
        return builders.values().stream().map(ChannelBuilder::build).toList();
    }

    private static void addTo(Map<String, ChannelBuilder> all, @Nullable ChannelBuilder one, ChannelUID uid) {
        if (one != null) {
            all.put(uid.getId(), one);
        }
    }

    /** A channel that the user adds to those of the type. */
    private ChannelBuilder own(ChannelUID uid, ThingDefinition definition, ChannelDefinition wish) {
        String type = wish.type();
        String typeUid =
                type == null || type.contains(":") ? type : definition.type().getBindingId() + ':' + type;
        ChannelType known = typeUid == null ? null : descriptors.channel(typeUid);
        return known == null ? ChannelBuilder.create(uid, wish.itemType()) : builder(uid, definition.type(), known);
    }

    private static void fulfil(ChannelDefinition wish, ChannelBuilder builder) {
        if (wish.label() != null) {
            builder.withLabel(wish.label());
        }
        if (wish.description() != null) {
            builder.withDescription(wish.description());
        }
        if (wish.kind() != null) {
            builder.withKind(wish.kind());
        }
        if (!wish.configuration().isEmpty()) {
            Configuration configuration = new Configuration(builder.build().getConfiguration());
            wish.configuration().forEach(configuration::put);
            builder.withConfiguration(configuration);
        }
    }

    /** The channels of a group by their ids; empty when the group's type is not known. */
    Map<String, ChannelBuilder> members(ChannelGroupUID group, String groupType) {
        Map<String, ChannelBuilder> builders = new LinkedHashMap<>();
        ThingTypeUID owner = typeOf(group.getThingUID());
        ChannelGroup description = descriptors.group(groupType);
        if (description == null) {
            logger.warn("There is no channel group type {}, which things of type {} have", groupType, owner);
            return builders;
        }
        String key = "channel-group-type." + groupType.replace(':', '.');
        for (Placement each : description.channels()) {
            ChannelUID uid = new ChannelUID(group, each.id());
            addTo(builders, channel(uid, owner, each, key), uid);
        }
        return builders;
    }

    private static ThingTypeUID typeOf(ThingUID thing) {
        String[] segments = thing.getAsString().split(":");
        return new ThingTypeUID(segments[0], segments[1]);
    }

    private @Nullable ChannelBuilder channel(ChannelUID uid, ThingTypeUID owner, Placement placement, String key) {
        ChannelType type = descriptors.channel(placement.type());
        if (type == null) {
            logger.warn("There is no channel type {}, which things of type {} have", placement.type(), owner);
            return null;
        }
        ChannelBuilder builder = builder(uid, owner, type).withProperties(placement.properties());
        String place = key + ".channel." + placement.id();
        String label = labels.text(owner, place + ".label", placement.label());
        String description = labels.text(owner, place + ".description", placement.description());
        if (label != null) {
            builder.withLabel(label);
        }
        if (description != null) {
            builder.withDescription(description);
        }
        return builder;
    }

    /** A channel as its type describes it. */
    ChannelBuilder builder(ChannelUID uid, ThingTypeUID owner, ChannelType type) {
        String key = "channel-type." + type.uid().getAsString().replace(':', '.');
        ConfigCheck check = new ConfigCheck(descriptors.configuration(type.configUri()));
        ChannelBuilder builder = ChannelBuilder.create(uid, type.itemType())
                .withType(type.uid())
                .withKind(type.kind())
                .withLabel(labels.label(owner, key + ".label", type.label()))
                .withDefaultTags(type.tags())
                .withAutoUpdatePolicy(type.autoUpdatePolicy())
                .withConfiguration(new Configuration(check.complete(Map.of())));
        String description = labels.text(owner, key + ".description", type.description());
        return description == null ? builder : builder.withDescription(description);
    }
}
