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
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.core.validation.ConfigValidationException;
import org.openhab.core.config.core.validation.ConfigValidationMessage;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.photoframes.thinghost.internal.descriptor.Descriptors;
import org.photoframes.thinghost.internal.text.TextReference;

/** Labels and descriptions of descriptors in the user's language, by openHAB's keys. */
public final class Labels {
    private final Descriptors descriptors;
    private final TranslationProvider texts;
    private final Locale locale;

    public Labels(Descriptors descriptors, TranslationProvider texts, Locale locale) {
        this.descriptors = descriptors;
        this.texts = texts;
        this.locale = locale;
    }

    /** A text of the bundle that describes the thing type. */
    public @Nullable String text(ThingTypeUID type, String key, @Nullable String otherwise) {
        Bundle bundle = descriptors.bundleOf(type.getAsString());
        return otherwise != null && otherwise.startsWith("@text/")
                ? TextReference.resolve(texts, bundle, otherwise, locale)
                : texts.getText(bundle, key, otherwise, locale);
    }

    /** A text that is never null because the default is not. */
    public String label(ThingTypeUID type, String key, String otherwise) {
        return Objects.requireNonNullElse(text(type, key, otherwise), otherwise);
    }

    /** What a handler says of a status, which may be a reference to a text of its own bundle. */
    public @Nullable String status(@Nullable ThingHandler handler, ThingTypeUID type, @Nullable String description) {
        if (description == null || description.isBlank()) {
            return null;
        }
        Bundle bundle = handler == null ? null : FrameworkUtil.getBundle(handler.getClass());
        Bundle speaker = bundle == null ? descriptors.bundleOf(type.getAsString()) : bundle;
        return TextReference.resolve(texts, speaker, description, locale);
    }

    /** The refusal of a configuration. */
    public ConfigValidationException refusal(ThingTypeUID type, Map<String, String> reasons) {
        Bundle bundle = descriptors.bundleOf(type.getAsString());
        List<ConfigValidationMessage> messages = reasons.entrySet().stream()
                .map(each -> new ConfigValidationMessage(
                        each.getKey(), each.getValue().replace("'", "''").replace("{", "'{'"), ""))
                .toList();
        return new ConfigValidationException(
                Objects.requireNonNullElseGet(bundle, () -> FrameworkUtil.getBundle(Labels.class)), texts, messages);
    }
}
