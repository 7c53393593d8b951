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

import java.util.Locale;
import org.openhab.core.i18n.LocaleProvider;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The locale that the property {@code photoframes.locale} names ("de" or "de-DE"), or the JVM's. */
@Component
public class HostLocale implements LocaleProvider {
    private final Locale locale;

    @Activate
    public HostLocale(BundleContext context) {
        String tag = context.getProperty("photoframes.locale");
        locale = tag == null || tag.isBlank() ? Locale.getDefault() : Locale.forLanguageTag(tag.replace('_', '-'));
    }

    @Override
    public Locale getLocale() {
        return locale;
    }
}
