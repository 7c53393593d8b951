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

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.type.AutoUpdatePolicy;
import org.openhab.core.thing.type.ChannelKind;
import org.openhab.core.thing.type.ChannelTypeUID;

/** Reads descriptor files: OH-INF/thing/*.xml and OH-INF/config/*.xml. */
final class DescriptorReader {
    private DescriptorReader() {}

    /**
     * Reads one file of either kind.
     *
     * @param where what to call the file in messages
     */
    static DescriptorSet read(InputStream in, String where) throws DescriptorException, IOException {
        Elements root = Elements.parse(in, where);
        DescriptorSet set = DescriptorSet.empty();
        switch (root.name()) {
            case "thing-descriptions" -> readThings(root, set);
            case "config-descriptions" -> {
                for (Elements description : root.children("config-description")) {
                    addConfiguration(description, description.required("uri"), set);
                }
            }
            default ->
                throw new DescriptorException(
                        where + ": " + root.name() + " is neither thing-descriptions nor config-descriptions");
        }
        return set;
    }

    private static void readThings(Elements root, DescriptorSet set) throws DescriptorException {
        String binding = root.required("bindingId");
        for (Elements child : root.children()) {
            switch (child.name()) {
                case "thing-type", "bridge-type" -> {
                    ThingKind kind = thing(child, binding, set);
                    set.things().put(kind.uid().getAsString(), kind);
                }
                case "channel-type" -> {
                    ChannelType type = channel(child, binding, set);
                    set.channels().put(type.uid().getAsString(), type);
                }
                case "channel-group-type" -> {
                    String uid = binding + ':' + child.required("id");
                    set.groups()
                            .put(
                                    uid,
                                    new ChannelGroup(
                                            uid,
                                            label(child),
                                            child.text("description"),
                                            references(child, "channels", "channel", binding)));
                }
                default -> throw new DescriptorException(child.where() + ": what is a " + child.name() + "?");
            }
        }
    }

    private static String label(Elements element) throws DescriptorException {
        String label = element.text("label");
        if (label == null) {
            throw new DescriptorException(
                    element.where() + ": " + element.name() + ' ' + element.required("id") + " needs a label");
        }
        return label;
    }

    private static ThingKind thing(Elements element, String binding, DescriptorSet set) throws DescriptorException {
        ThingTypeUID uid = new ThingTypeUID(binding, element.required("id"));
        Set<String> bridges = new LinkedHashSet<>();
        for (Elements bridge : element.listed("supported-bridge-type-refs", "bridge-type-ref")) {
            String of = bridge.attribute("bindingId");
            bridges.add((of == null ? binding : of) + ':' + bridge.required("id"));
        }
        return new ThingKind(
                uid,
                element.name().equals("bridge-type"),
                label(element),
                element.text("description"),
                bridges,
                references(element, "channels", "channel", binding),
                references(element, "channel-groups", "channel-group", binding),
                element.properties(),
                element.text("representation-property"),
                configuration(element, "thing-type:" + uid, set));
    }

    private static List<Placement> references(Elements element, String list, String name, String binding)
            throws DescriptorException {
        List<Placement> references = new ArrayList<>();
        for (Elements each : element.listed(list, name)) {
            references.add(new Placement(
                    each.required("id"),
                    qualified(each.required("typeId"), binding),
                    each.text("label"),
                    each.text("description"),
                    each.properties()));
        }
        return references;
    }

    /** "system.location" means the system's, everything else without a colon the binding's own. */
    static String qualified(String type, String binding) {
        if (type.startsWith("system.")) {
            return "system:" + type.substring("system.".length());
        }
        return type.contains(":") ? type : binding + ':' + type;
    }

    private static ChannelType channel(Elements element, String binding, DescriptorSet set) throws DescriptorException {
        ChannelTypeUID uid = new ChannelTypeUID(binding, element.required("id"));
        Elements item = element.child("item-type");
        Elements state = element.child("state");
        Elements command = element.child("command");
        Map<String, String> options = new LinkedHashMap<>();
        for (Elements owner : Stream.of(state, command).filter(Objects::nonNull).toList()) {
            options.putAll(owner.options());
        }
        Set<String> tags = new LinkedHashSet<>();
        element.listed("tags", "tag").forEach(tag -> tags.add(tag.text()));
        ChannelKind kind = ChannelKind.parse(element.text("kind"));
        if (kind == ChannelKind.STATE && item == null) {
            throw new DescriptorException(element.where() + ": channel type " + uid + " needs an item-type");
        }
        return new ChannelType(
                uid,
                kind,
                item == null ? null : item.text(),
                item == null ? null : item.attribute("unitHint"),
                label(element),
                element.text("description"),
                tags,
                state != null && state.flag("readOnly", false),
                element.flag("advanced", false),
                AutoUpdatePolicy.parse(element.text("autoUpdatePolicy")),
                options,
                configuration(element, "channel-type:" + uid, set));
    }

    private static @Nullable String configuration(Elements element, String uri, DescriptorSet set)
            throws DescriptorException {
        Elements reference = element.child("config-description-ref");
        if (reference != null) {
            return reference.required("uri");
        }
        Elements description = element.child("config-description");
        if (description == null) {
            return null;
        }
        addConfiguration(description, uri, set);
        return uri;
    }

    private static void addConfiguration(Elements element, String uri, DescriptorSet set) throws DescriptorException {
        List<Parameter> parameters = new ArrayList<>();
        for (Elements parameter : element.children("parameter")) {
            parameters.add(parameter(parameter));
        }
        set.configurations().put(uri, new ConfigDescription(uri, List.copyOf(parameters)));
    }

    private static Parameter parameter(Elements element) throws DescriptorException {
        String name = element.required("name");
        ParameterKind kind;
        try {
            kind = ParameterKind.valueOf(element.required("type").toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new DescriptorException(element.where() + ": parameter " + name
                    + " is of type text, integer, decimal or boolean, not " + element.attribute("type"));
        }
        return new Parameter(
                name,
                kind,
                element.flag("required", false) || "true".equals(element.text("required")),
                element.flag("multiple", false),
                element.number("min"),
                element.number("max"),
                element.attribute("pattern"),
                element.text("default"),
                element.text("context"),
                element.text("label"),
                element.text("description"),
                element.options(),
                !"false".equals(element.text("limitToOptions")),
                "true".equals(element.text("advanced")));
    }
}
