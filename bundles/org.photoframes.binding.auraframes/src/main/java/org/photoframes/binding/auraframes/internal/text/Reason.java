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
package org.photoframes.binding.auraframes.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Why something was not done, for people: one of the binding's texts, or what another part of the program said. Rules get
 * it in the language of the house, logs in English.
 */
public final class Reason {

    /** There is none: it was done. */
    public static final Reason NONE = new Reason(null, "");

    private static final String FAMILY = "reason.";
    private static final Properties ENGLISH = english();

    private final @Nullable String key;
    private final String english;

    /** Strings: a message format would put marks between the thousands of a number. */
    private final Object[] arguments;

    private Reason(@Nullable String key, String english, Object... arguments) {
        this.key = key;
        this.english = english;
        this.arguments = Arrays.stream(arguments).map(String::valueOf).toArray();
    }

    /** The text {@code reason.WORD} of the binding, with these arguments. */
    public static Reason of(String word, Object... arguments) {
        String text = ENGLISH.getProperty(FAMILY + word);
        if (text == null) {
            throw new IllegalArgumentException("There is no text " + FAMILY + word);
        }
        return new Reason(FAMILY + word, text, arguments);
    }

    /** What another part of the program said, which speaks English only; null if it said nothing. */
    public static Reason said(@Nullable String sentence) {
        return sentence == null ? of("unknown") : new Reason(null, sentence);
    }

    public boolean isNone() {
        return english.isEmpty();
    }

    /** In the language of the house. */
    public String in(HouseLanguage language) {
        return key == null ? english : language.text(key, english, arguments);
    }

    /** In English. */
    @Override
    public String toString() {
        return key == null ? english : new MessageFormat(english, Locale.ROOT).format(arguments);
    }

    private static Properties english() {
        Properties texts = new Properties();
        try (@Nullable InputStream in = Reason.class.getResourceAsStream("/OH-INF/i18n/auraframes.properties")) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks its texts");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
