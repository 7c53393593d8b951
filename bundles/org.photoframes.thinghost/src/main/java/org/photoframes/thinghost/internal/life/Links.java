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

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;

/**
 * Which channels count as linked, that is: looked at. All, unless the property {@code photoframes.links} lists channel
 * identifiers with commas between them; a '*' stands for anything, and "none" for no channel.
 */
final class Links {
    private final Predicate<String> linked;

    Links(@Nullable String property) {
        if (property == null || property.isBlank()) {
            linked = uid -> true;
        } else {
            List<Pattern> patterns = Stream.of(property.split(","))
                    .map(each -> Pattern.compile(Stream.of(each.trim().split("\\*", -1))
                            .map(Pattern::quote)
                            .collect(Collectors.joining(".*"))))
                    .toList();
            linked = uid ->
                    patterns.stream().anyMatch(pattern -> pattern.matcher(uid).matches());
        }
    }

    boolean isLinked(ChannelUID channel) {
        return linked.test(channel.getAsString());
    }
}
