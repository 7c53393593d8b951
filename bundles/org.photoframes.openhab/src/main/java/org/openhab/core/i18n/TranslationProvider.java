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
package org.openhab.core.i18n;

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/**
 * Texts of bundles in the user's language.
 */
public interface TranslationProvider {
    /** The text of a key in a bundle's {@code OH-INF/i18n}, or the default text. */
    @Nullable
    String getText(
            @Nullable Bundle bundle, @Nullable String key, @Nullable String defaultText, @Nullable Locale locale);

    /** As above, with arguments filled in as {@link java.text.MessageFormat} does. */
    @Nullable
    String getText(
            @Nullable Bundle bundle,
            @Nullable String key,
            @Nullable String defaultText,
            @Nullable Locale locale,
            @Nullable Object @Nullable ... arguments);
}
