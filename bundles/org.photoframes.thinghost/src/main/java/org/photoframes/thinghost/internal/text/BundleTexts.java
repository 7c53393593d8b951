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

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Texts from the files OH-INF/i18n/*.properties of bundles; the file without a language has the default texts. */
@Component
public class BundleTexts implements TranslationProvider {
    private static final String FOLDER = "OH-INF/i18n";

    private final Logger logger = LoggerFactory.getLogger(BundleTexts.class);
    private final LocaleProvider locales;
    private final Map<String, Map<String, String>> read = new ConcurrentHashMap<>();

    @Activate
    public BundleTexts(@Reference LocaleProvider locales) {
        this.locales = locales;
    }

    @Override
    public @Nullable String getText(
            @Nullable Bundle bundle, @Nullable String key, @Nullable String defaultText, @Nullable Locale locale) {
        if (bundle == null || key == null) {
            return defaultText;
        }
        Locale wanted = locale == null ? locales.getLocale() : locale;
        List<String> suffixes =
                List.of('_' + wanted.getLanguage() + '_' + wanted.getCountry(), '_' + wanted.getLanguage(), "");
        for (String suffix : suffixes) {
            String text = texts(bundle, suffix).get(key);
            if (text != null) {
                return text;
            }
        }
        return defaultText;
    }

    @Override
    public @Nullable String getText(
            @Nullable Bundle bundle,
            @Nullable String key,
            @Nullable String defaultText,
            @Nullable Locale locale,
            @Nullable Object @Nullable ... arguments) {
        String text = getText(bundle, key, defaultText, locale);
        try {
            return text == null || arguments == null ? text : MessageFormat.format(text, arguments);
        } catch (IllegalArgumentException e) {
            logger.warn("The text {} is no message format: {}", key, e.getMessage());
            return text;
        }
    }

    private Map<String, String> texts(Bundle bundle, String suffix) {
        // the time stamp makes an updated bundle another one
        String where = bundle.getBundleId() + "@" + bundle.getLastModified() + suffix;
        return read.computeIfAbsent(where, key -> load(bundle, suffix));
    }

    private Map<String, String> load(Bundle bundle, String suffix) {
        Map<String, String> texts = new HashMap<>();
        Enumeration<URL> files = bundle.findEntries(FOLDER, "*.properties", false);
        while (files != null && files.hasMoreElements()) {
            URL file = files.nextElement();
            String name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
            int language = name.indexOf('_');
            if (!suffix.equals(language < 0 ? "" : name.substring(language, name.lastIndexOf('.')))) {
                continue;
            }
            Properties properties = new Properties();
            try (Reader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException e) {
                logger.warn("The texts {} of {} cannot be read: {}", name, bundle.getSymbolicName(), e.getMessage());
            }
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        }
        return texts;
    }
}
