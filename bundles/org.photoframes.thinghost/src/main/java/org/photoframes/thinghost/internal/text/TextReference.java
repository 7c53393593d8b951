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
package org.photoframes.thinghost.internal.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/** A reference to a text: {@code @text/key ["argument", ...]}, where an argument may be a reference again. */
public final class TextReference {
    private static final String MARK = "@text/";
    private static final Pattern REFERENCE = Pattern.compile("@text/(\\S+)\\s*(?:\\[(.*)])?\\s*", Pattern.DOTALL);

    private TextReference() {}

    /** The text in the language, or what was given when it is no reference or there is no such text. */
    public static String resolve(TranslationProvider texts, @Nullable Bundle bundle, String given, Locale locale) {
        Matcher reference = REFERENCE.matcher(given);
        if (!given.startsWith(MARK) || !reference.matches()) {
            return given;
        }
        Object[] arguments = arguments(reference.group(2)).stream()
                .map(argument -> resolve(texts, bundle, argument, locale))
                .toArray();
        String text = texts.getText(bundle, reference.group(1), given, locale, arguments);
        return text == null ? given : text;
    }

    private static List<String> arguments(@Nullable String list) {
        List<String> arguments = new ArrayList<>();
        if (list == null) {
            return arguments;
        }
        try {
            for (JsonElement each : JsonParser.parseString('[' + list + ']').getAsJsonArray()) {
                arguments.add(each.isJsonPrimitive() ? each.getAsString() : each.toString());
            }
        } catch (JsonParseException e) {
            arguments.clear();
            arguments.add(list);
        }
        return arguments;
    }
}
