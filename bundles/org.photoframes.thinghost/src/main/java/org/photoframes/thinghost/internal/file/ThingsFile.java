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
package org.photoframes.thinghost.internal.file;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.type.ChannelKind;
import org.photoframes.thinghost.ChannelDefinition;
import org.photoframes.thinghost.RefusedException;
import org.photoframes.thinghost.ThingDefinition;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads a file with things in openHAB 5's YAML: {@code version: 1} and {@code things:} by identifier. Other top-level
 * keys are left alone, as they are in openHAB. A thing that cannot be read is left out, with a sentence about it.
 */
public final class ThingsFile {
    private static final Pattern ENVIRONMENT = Pattern.compile("\\$\\{ENV:([A-Za-z_][A-Za-z0-9_]*)}");
    private static final Set<String> THING_KEYS =
            Set.of("isBridge", "bridge", "label", "location", "config", "channels", "semanticEquipmentTag");
    private static final Set<String> CHANNEL_KEYS =
            Set.of("type", "kind", "itemType", "itemDimension", "label", "description", "config");

    private final String name;
    private final Function<String, @Nullable String> environment;
    private final List<ThingDefinition> things = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ThingsFile(String name, Function<String, @Nullable String> environment) {
        this.name = name;
        this.environment = environment;
    }

    /** Reads a file; a file that cannot be opened is a problem like others. */
    public static ThingsFile read(Path path) {
        ThingsFile file = new ThingsFile(path.toString(), System::getenv);
        try (Reader in = Files.newBufferedReader(path)) {
            file.parse(in);
        } catch (NoSuchFileException e) {
            file.problems.add("The things file " + path + " does not exist.");
        } catch (IOException e) {
            file.problems.add("The things file " + path + " cannot be read: " + e.getMessage() + '.');
        }
        return file;
    }

    /**
     * Reads a text.
     *
     * @param name what to call it in sentences
     * @param environment values for {@code ${ENV:NAME}}
     */
    public static ThingsFile parse(String name, String text, Function<String, @Nullable String> environment) {
        ThingsFile file = new ThingsFile(name, environment);
        file.parse(new StringReader(text));
        return file;
    }

    public List<ThingDefinition> things() {
        return List.copyOf(things);
    }

    /** What is wrong, each in a sentence. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    private void parse(Reader in) {
        Object document;
        try {
            document = new Load(LoadSettings.builder().setLabel(name).build()).loadFromReader(in);
        } catch (MarkedYamlEngineException e) {
            String line = e.getProblemMark()
                    .map(mark -> ", line " + (mark.getLine() + 1))
                    .orElse("");
            problems.add(name + line + ": " + e.getProblem() + '.');
            return;
        } catch (YamlEngineException e) {
            problems.add(name + ": " + e.getMessage());
            return;
        }
        if (!(document instanceof Map<?, ?> top) || !Integer.valueOf(1).equals(top.get("version"))) {
            problems.add(name + ": the file must say version: 1.");
            return;
        }
        if (top.get("things") instanceof Map<?, ?> all) {
            all.forEach((uid, thing) -> readThing(String.valueOf(uid), thing));
        } else if (top.get("things") != null) {
            problems.add(name + ": things: must be a map of things by their identifiers.");
        }
    }

    private void readThing(String uid, @Nullable Object thing) {
        String where = name + ", thing " + uid;
        try {
            Map<String, Object> keys = map(thing, where);
            refuseOthers(keys, THING_KEYS, where);
            String bridge = text(keys, "bridge", where);
            List<ChannelDefinition> channels = new ArrayList<>();
            for (var channel : map(keys.get("channels"), where + ", channels").entrySet()) {
                channels.add(channel(channel.getKey(), channel.getValue(), where));
            }
            things.add(new ThingDefinition(
                    new ThingUID(uid),
                    bridge == null ? null : new ThingUID(bridge),
                    text(keys, "label", where),
                    text(keys, "location", where),
                    configuration(keys.get("config"), where),
                    Map.of(),
                    channels));
        } catch (RefusedException e) {
            problems.add(e.sentence());
        } catch (IllegalArgumentException e) { // an identifier says what it should be
            problems.add(where + ": " + e.getMessage() + '.');
        }
    }

    private ChannelDefinition channel(String id, @Nullable Object channel, String thing) throws RefusedException {
        String where = thing + ", channel " + id;
        Map<String, Object> keys = map(channel, where);
        refuseOthers(keys, CHANNEL_KEYS, where);
        String kind = text(keys, "kind", where);
        if (kind != null && !kind.equalsIgnoreCase("state") && !kind.equalsIgnoreCase("trigger")) {
            throw new RefusedException(where + ": kind is state or trigger, not " + kind + '.');
        }
        String itemType = text(keys, "itemType", where);
        String dimension = text(keys, "itemDimension", where);
        return new ChannelDefinition(
                id,
                text(keys, "type", where),
                kind == null ? null : ChannelKind.parse(kind),
                itemType == null || dimension == null ? itemType : itemType + ':' + dimension,
                text(keys, "label", where),
                text(keys, "description", where),
                configuration(keys.get("config"), where));
    }

    private Map<String, Object> map(@Nullable Object value, String where) throws RefusedException {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value == null) {
            return map;
        }
        if (!(value instanceof Map<?, ?> given)) {
            throw new RefusedException(where + ": here belong names with values, not a single value.");
        }
        given.forEach((key, each) -> {
            if (each != null) {
                map.put(String.valueOf(key), each);
            }
        });
        return map;
    }

    private void refuseOthers(Map<String, Object> keys, Set<String> known, String where) throws RefusedException {
        for (String key : keys.keySet()) {
            if (!known.contains(key)) {
                throw new RefusedException(where + ": there is no key " + key + "; known are "
                        + String.join(", ", known.stream().sorted().toList()) + '.');
            }
        }
    }

    private @Nullable String text(Map<String, Object> keys, String key, String where) throws RefusedException {
        Object value = keys.get(key);
        return value == null ? null : filled(value.toString(), where + ", " + key);
    }

    private Map<String, Object> configuration(@Nullable Object value, String where) throws RefusedException {
        Map<String, Object> configuration = map(value, where + ", config");
        for (var each : configuration.entrySet()) {
            each.setValue(value(each.getValue(), where + ", config " + each.getKey()));
        }
        return configuration;
    }

    private Object value(Object value, String where) throws RefusedException {
        if (value instanceof List<?> many) {
            List<Object> values = new ArrayList<>();
            for (Object each : many) {
                values.add(value(each, where));
            }
            return values;
        }
        if (value instanceof Map<?, ?>) {
            throw new RefusedException(where + ": a value is a text, a number, true, false, or a list of these.");
        }
        return value instanceof String text ? filled(text, where) : value;
    }

    /** The text with environment variables in their places. */
    private String filled(String text, String where) throws RefusedException {
        Matcher variable = ENVIRONMENT.matcher(text);
        StringBuilder filled = new StringBuilder();
        while (variable.find()) {
            String value = environment.apply(variable.group(1));
            if (value == null) {
                throw new RefusedException(where + ": the environment variable " + variable.group(1) + " is not set.");
            }
            variable.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return variable.appendTail(filled).toString();
    }
}
