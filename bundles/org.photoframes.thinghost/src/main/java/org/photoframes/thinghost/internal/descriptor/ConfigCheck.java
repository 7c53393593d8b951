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

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.ConfigParser;

/** Holds configuration values against their description. */
public final class ConfigCheck {
    private static final int MOST_OPTIONS_TOLD = 12;

    private final ConfigDescription description;

    public ConfigCheck(ConfigDescription description) {
        this.description = description;
    }

    /** The values with defaults for what is missing, numbers and truth values read from text. */
    public Map<String, Object> complete(Map<String, Object> values) {
        Map<String, Object> complete = new LinkedHashMap<>(values);
        for (Parameter parameter : description.parameters()) {
            Object value = complete.get(parameter.name());
            String otherwise = parameter.defaultValue();
            if (value == null && otherwise != null) {
                value = parameter.multiple() ? List.of(otherwise.split(",")) : otherwise;
            }
            if (value != null) {
                complete.put(parameter.name(), normal(parameter, value));
            }
        }
        return complete;
    }

    /** Names of parameters that are required and have no value. */
    public List<String> missing(Map<String, Object> values) {
        return description.parameters().stream()
                .filter(parameter -> parameter.required() && isEmpty(values.get(parameter.name())))
                .map(Parameter::name)
                .toList();
    }

    private static boolean isEmpty(@Nullable Object value) {
        return value == null || value.toString().isEmpty() || value.equals(List.of());
    }

    /** Names of values that no parameter has. */
    public List<String> unknown(Map<String, Object> values) {
        return values.keySet().stream()
                .filter(name -> !description.has(name))
                .sorted()
                .toList();
    }

    /** What is wrong with the values that are there, in a sentence by parameter. */
    public Map<String, String> wrong(Map<String, Object> values) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Parameter parameter : description.parameters()) {
            Object value = values.get(parameter.name());
            if (value == null) {
                continue;
            }
            List<?> all = value instanceof List<?> many ? many : List.of(value);
            String reason = value instanceof List<?> && !parameter.multiple() ? "takes one value, not a list" : null;
            for (Object each : all) {
                reason = reason == null ? reason(parameter, normal(parameter, each)) : reason;
            }
            if (reason != null) {
                reasons.put(parameter.name(), "The parameter " + parameter.name() + ' ' + reason + '.');
            }
        }
        return reasons;
    }

    private static Object normal(Parameter parameter, Object value) {
        if (value instanceof List<?> many) {
            return many.stream().map(each -> normal(parameter, each)).toList();
        }
        Class<?> wanted =
                switch (parameter.kind()) {
                    case TEXT -> String.class;
                    case BOOLEAN -> Boolean.class;
                    case INTEGER, DECIMAL -> BigDecimal.class;
                };
        Object read = ConfigParser.valueAs(value, wanted);
        return read == null ? value : read;
    }

    private static @Nullable String reason(Parameter parameter, Object value) {
        String but = parameter.secret() ? "" : ", not " + value;
        Map<String, String> options = parameter.options();
        if (!options.isEmpty() && parameter.limitToOptions() && !isOption(options, value)) {
            return "must be "
                    + (options.size() > MOST_OPTIONS_TOLD
                            ? "one of its " + options.size() + " options"
                            : String.join(" or ", options.keySet()))
                    + but;
        }
        return switch (parameter.kind()) {
            case BOOLEAN -> value instanceof Boolean ? null : "must be true or false" + but;
            case INTEGER, DECIMAL ->
                value instanceof BigDecimal number ? numberReason(parameter, number) : "must be a number" + but;
            case TEXT -> value instanceof String text ? textReason(parameter, text, but) : "must be a text" + but;
        };
    }

    private static boolean isOption(Map<String, String> options, Object value) {
        return options.keySet().stream()
                .anyMatch(option -> option.equals(value.toString())
                        || value instanceof BigDecimal number
                                && number.equals(ConfigParser.valueAs(option, BigDecimal.class)));
    }

    private static @Nullable String numberReason(Parameter parameter, BigDecimal number) {
        BigDecimal min = parameter.min();
        BigDecimal max = parameter.max();
        if (parameter.kind() == ParameterKind.INTEGER
                && number.stripTrailingZeros().scale() > 0) {
            return "must be a whole number, not " + number;
        }
        if (min != null && number.compareTo(min) < 0) {
            return "must be at least " + min.toPlainString() + ", not " + number.toPlainString();
        }
        return max != null && number.compareTo(max) > 0
                ? "must be at most " + max.toPlainString() + ", not " + number.toPlainString()
                : null;
    }

    private static @Nullable String textReason(Parameter parameter, String text, String but) {
        BigDecimal min = parameter.min();
        BigDecimal max = parameter.max();
        BigDecimal length = BigDecimal.valueOf(text.length());
        String pattern = parameter.pattern();
        if (min != null && length.compareTo(min) < 0) {
            return "must have at least " + min.toPlainString() + " characters";
        }
        if (max != null && length.compareTo(max) > 0) {
            return "must have at most " + max.toPlainString() + " characters";
        }
        return pattern != null && !text.matches(pattern) ? "must match " + pattern + but : null;
    }
}
