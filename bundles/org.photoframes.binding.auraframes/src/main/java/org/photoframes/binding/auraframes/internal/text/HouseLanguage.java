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

import java.text.MessageFormat;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.FrameworkUtil;

/** The language that openHAB is set to. */
public final class HouseLanguage {

    private final TranslationProvider translations;
    private final LocaleProvider locale;

    public HouseLanguage(TranslationProvider translations, LocaleProvider locale) {
        this.translations = translations;
        this.locale = locale;
    }

    /**
     * The text of the key with these arguments.
     *
     * @param english the format of the text where there is no translation
     */
    public String text(String key, String english, Object... arguments) {
        String text =
                translations.getText(FrameworkUtil.getBundle(getClass()), key, english, locale.getLocale(), arguments);
        return text == null ? MessageFormat.format(english, arguments) : text;
    }
}
