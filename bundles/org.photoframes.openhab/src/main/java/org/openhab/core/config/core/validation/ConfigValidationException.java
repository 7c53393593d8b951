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
package org.openhab.core.config.core.validation;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openhab.core.i18n.TranslationProvider;
import org.osgi.framework.Bundle;

/**
 * Values of a configuration were refused.
 */
public final class ConfigValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bundle bundle;
    private final transient TranslationProvider texts;
    private final transient List<ConfigValidationMessage> messages;

    public ConfigValidationException(
            Bundle bundle, TranslationProvider texts, Collection<ConfigValidationMessage> messages) {
        super(reasons(messages).toString());
        this.bundle = bundle;
        this.texts = texts;
        this.messages = List.copyOf(messages);
    }

    /** The reasons by parameter. */
    public Map<String, String> getValidationMessages() {
        return reasons(messages);
    }

    /** The reasons by parameter in a language. */
    public Map<String, String> getValidationMessages(Locale locale) {
        Map<String, String> reasons = getValidationMessages();
        for (ConfigValidationMessage each : messages) {
            String text = texts.getText(bundle, each.messageKey, each.defaultMessage, locale, each.content);
            if (text != null) {
                reasons.put(each.parameterName, text);
            }
        }
        return reasons;
    }

    private static Map<String, String> reasons(Collection<ConfigValidationMessage> messages) {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (ConfigValidationMessage each : messages) {
            reasons.put(each.parameterName, MessageFormat.format(each.defaultMessage, each.content));
        }
        return reasons;
    }
}
