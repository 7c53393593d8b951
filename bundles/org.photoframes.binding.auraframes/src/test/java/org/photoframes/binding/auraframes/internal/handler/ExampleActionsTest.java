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
package org.photoframes.binding.auraframes.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.photoframes.binding.auraframes.internal.action.AuraFrameActions;
import org.photoframes.binding.auraframes.internal.testing.Examples;

/** The actions that the examples call exist, with these arguments, in the form in which openHAB looks for them. */
class ExampleActionsTest {

    /** One call: the name of the action and the types of its arguments. */
    private record Call(String name, List<Class<?>> types) {}

    private static List<Call> calls(String file) {
        String text = Examples.text(file);
        return Examples.matches("\\bframe(?:\\([A-Z]+\\))?\\.(\\w+)\\(", text)
                .map(match -> new Call(
                        match.group(1),
                        arguments(text, match.end()).stream()
                                .<Class<?>>map(ExampleActionsTest::type)
                                .toList()))
                .toList();
    }

    /** The arguments up to the closing bracket. */
    private static List<String> arguments(String text, int from) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (int i = from; depth >= 0; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'' || c == '`') {
                quote = c;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
            if (depth < 0 || quote == 0 && depth == 0 && c == ',') {
                if (!argument.toString().isBlank()) {
                    arguments.add(argument.toString().strip());
                }
                argument.setLength(0);
            } else {
                argument.append(c);
            }
        }
        return arguments;
    }

    private static Class<?> type(String argument) {
        return argument.matches("true|false|.* ===? .*|\\w+\\.on\\?")
                ? Boolean.class
                : argument.matches("\\d+") ? Integer.class : String.class;
    }

    @Test
    void theRulesDslFindsItsStaticForms() throws Exception {
        List<Call> calls = calls("rules/photoframes.rules");
        assertThat(calls)
                .extracting(Call::name)
                .containsExactly("uploadImage", "captionPhoto", "setDisplay", "downloadAll");
        for (Call call : calls) {
            List<Class<?>> types = new ArrayList<>(List.of(ThingActions.class));
            types.addAll(call.types());
            Method action = AuraFrameActions.class.getMethod(call.name(), types.toArray(new Class<?>[0]));
            assertThat(Modifier.isStatic(action.getModifiers())).as(call.name()).isTrue();
        }
    }

    @Test
    void scriptsFindTheirMethods() throws Exception {
        for (String file :
                List.of("automation/js/photoframes.js", "automation/ruby/photoframes.rb", "ui/rules/doorbell.yaml")) {
            List<Call> calls = calls(file);
            assertThat(calls).as(file).isNotEmpty();
            for (Call call : calls) {
                Method action = AuraFrameActions.class.getMethod(
                        camelCase(call.name()), call.types().toArray(new Class<?>[0]));
                assertThat(Modifier.isStatic(action.getModifiers()))
                        .as(call.name())
                        .isFalse();
                assertThat(action.isAnnotationPresent(RuleAction.class))
                        .as(call.name())
                        .isTrue();
            }
        }
    }

    /** As JRuby offers the methods of Java. */
    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : name.split("_")) {
            camel.append(camel.length() == 0 ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return camel.toString();
    }

    @Test
    void theRuleEditorFindsTheActionByItsNameAndTheTypesOfItsArguments() throws Exception {
        String scope =
                AuraFrameActions.class.getAnnotation(ThingActionsScope.class).name();
        Map<String, Method> modules = new TreeMap<>();
        for (Method method : AuraFrameActions.class.getDeclaredMethods()) {
            if (method.isAnnotationPresent(RuleAction.class)) {
                modules.put(scope + "." + method.getName() + "#" + hash(method), method);
            }
        }
        for (String file : List.of("ui/rules/backup.yaml", "yaml/photoframes-rules.yaml")) {
            List<String> types = Examples.found("type: (auraframes\\..+)$", Examples.text(file));
            assertThat(types).as(file).isNotEmpty();
            assertThat(modules.keySet()).as(file).containsAll(types);
            assertThat(types).allMatch(type -> modules.get(type).getParameterCount() == 0);
        }
    }

    /** What openHAB tells overloaded actions apart by: see {@code AnnotationActionModuleTypeHelper} of its core. */
    private static String hash(Method method) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("MD5");
        Arrays.stream(method.getParameterTypes())
                .forEach(type -> digest.update(type.getName().getBytes(StandardCharsets.UTF_8)));
        return String.format("%032x", new BigInteger(1, digest.digest()));
    }
}
