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
package org.photoframes.cloud;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which members of a large JSON answer are kept; the others are read over, which costs neither time nor memory worth mentioning.
 * In an array, it is for each element.
 *
 * @param members what is kept of an object, each with the filter for its value; null for everything
 */
public record JsonFilter(@Nullable Map<String, JsonFilter> members) {

    /** Keeps everything. */
    public static final JsonFilter ALL = new JsonFilter(null);

    public JsonFilter {
        members = members == null ? null : Map.copyOf(members);
    }

    /** Keeps these members, with all that is in them. */
    public static JsonFilter of(String... names) {
        return new JsonFilter(Stream.of(names).collect(Collectors.toMap(Function.identity(), name -> ALL)));
    }

    /** Keeps that member as well, filtered. */
    public JsonFilter with(String name, JsonFilter filter) {
        Map<String, JsonFilter> known = members;
        if (known == null) {
            return this;
        }
        return new JsonFilter(Stream.concat(known.entrySet().stream(), Stream.of(Map.entry(name, filter)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> b)));
    }

    /** The filter for a member's value; null if the member is not kept. */
    public @Nullable JsonFilter member(String name) {
        return members == null ? ALL : members.get(name);
    }
}
