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
package org.openhab.core.config.discovery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * Labels of the form {@code @text/key ["argument", ...]}.
 */
final class LocalizedLabel {
    private static final Pattern REFERENCE = Pattern.compile("@text/(\\S+)\\s*(?:\\[(.*)])?\\s*", Pattern.DOTALL);
    private static final Pattern ARGUMENT = Pattern.compile("\\s*\"((?:[^\"\\\\]|\\\\.)*)\"\\s*(?:,|$)");

    private LocalizedLabel() {}

    static DiscoveryResult of(
            DiscoveryResult result, @Nullable Bundle bundle, TranslationProvider texts, Locale locale) {
        Matcher reference = REFERENCE.matcher(result.getLabel());
        if (!reference.matches()) {
            return result;
        }
        String key = reference.group(1);
        Object[] arguments = arguments(reference.group(2)).toArray();
        String label = texts.getText(bundle, key, result.getLabel(), locale, arguments);
        return DiscoveryResultBuilder.create(result.getThingUID())
                .withThingType(result.getThingTypeUID())
                .withBridge(result.getBridgeUID())
                .withProperties(result.getProperties())
                .withRepresentationProperty(result.getRepresentationProperty())
                .withTTL(result.getTimeToLive())
                .withLabel(label)
                .build();
    }

    private static List<String> arguments(@Nullable String list) {
        List<String> arguments = new ArrayList<>();
        if (list != null) {
            Matcher each = ARGUMENT.matcher(list);
            while (each.find()) {
                arguments.add(each.group(1).replaceAll("\\\\(.)", "$1"));
            }
        }
        return arguments;
    }
}
