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
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.binding.ThingHandler;
import org.osgi.framework.Bundle;
import org.photoframes.binding.auraframes.internal.action.AuraFrameActions;

/** The binding's texts, found as openHAB finds them. */
@NonNullByDefault
public final class FileTexts implements TranslationProvider {

    /** The actions of a frame in a house that speaks this language. */
    public static AuraFrameActions actions(ThingHandler frame, Locale language) {
        AuraFrameActions actions = new AuraFrameActions(new FileTexts(), () -> language);
        actions.setThingHandler(frame);
        return actions;
    }

    @Override
    public @Nullable String getText(
            @Nullable Bundle bundle, @Nullable String key, @Nullable String english, @Nullable Locale locale) {
        String translated =
                locale == null ? null : read("_" + locale.getLanguage()).getProperty(key);
        return translated == null ? read("").getProperty(key, english) : translated;
    }

    @Override
    public @Nullable String getText(
            @Nullable Bundle bundle,
            @Nullable String key,
            @Nullable String english,
            @Nullable Locale locale,
            @Nullable Object @Nullable ... arguments) {
        String text = getText(bundle, key, english, locale);
        return text == null ? null : MessageFormat.format(text, arguments);
    }

    private static Properties read(String language) {
        Properties texts = new Properties();
        try (@Nullable
                InputStream in =
                        FileTexts.class.getResourceAsStream("/OH-INF/i18n/auraframes" + language + ".properties")) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
