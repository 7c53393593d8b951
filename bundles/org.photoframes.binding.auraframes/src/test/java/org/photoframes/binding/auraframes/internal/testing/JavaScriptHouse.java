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
package org.photoframes.binding.auraframes.internal.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyObject;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.thing.binding.ThingActions;

/**
 * A house whose rules are written in JavaScript: openHAB's engine with a stand-in for openHAB's library, which the
 * resource {@code openhab.js} gives. The public methods are what that stand-in calls.
 */
public final class JavaScriptHouse implements AutoCloseable {

    private final Map<String, String> states = new HashMap<>();
    private final Map<String, ThingActions> things = new HashMap<>();
    private final Map<String, String> triggers = new LinkedHashMap<>();
    private final Map<String, Value> rules = new HashMap<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final InstantSource clock;
    private final Context engine;

    public JavaScriptHouse(InstantSource clock) throws IOException {
        this.clock = clock;
        engine = Context.newBuilder("js")
                .allowAllAccess(true)
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        engine.getBindings("js").putMember("house", this);
        try (InputStream in = Objects.requireNonNull(JavaScriptHouse.class.getResourceAsStream("/openhab.js"))) {
            run(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** Has this thing. */
    public JavaScriptHouse with(String thing, ThingActions actions) {
        things.put(thing, actions);
        return this;
    }

    /** Reads a file with rules, or runs a script; its names are its own. */
    public void run(String script) {
        engine.eval("js", "(() => {" + script + "\n})()");
    }

    /** Lets a rule run, with an event of these properties. */
    public void fire(String rule, Map<String, Object> event) {
        Objects.requireNonNull(rules.get(rule), rule).executeVoid(ProxyObject.fromMap(event));
    }

    /** What lets the rules run, by their names, as the Rules DSL says it. */
    public Map<String, String> triggers() {
        return triggers;
    }

    public List<String> said() {
        return said;
    }

    public List<String> warnings() {
        return warnings;
    }

    public void add(String name, String trigger, Value rule) {
        triggers.put(name, trigger);
        rules.put(name, rule);
    }

    public String state(String item) {
        return states.getOrDefault(item, "NULL");
    }

    public void update(String item, String state) {
        states.put(item, state);
    }

    public ThingActions actions(String scope, String thing) {
        if (!scope.equals("auraframes")) {
            throw new IllegalArgumentException("no scope " + scope);
        }
        return Objects.requireNonNull(things.get(thing), thing);
    }

    public void say(String text) {
        said.add(text);
    }

    public void warn(String text) {
        warnings.add(text);
    }

    public ZonedDateTime now() {
        return clock.instant().atZone(ZoneOffset.UTC);
    }

    public ZonedDateTime time(String state) {
        return new DateTimeType(state).getInstant().atZone(ZoneOffset.UTC);
    }

    @Override
    public void close() {
        engine.close();
    }
}
