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

import java.time.ZoneId;
import org.openhab.core.i18n.TimeZoneProvider;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** The zone that the property {@code photoframes.timezone} names, or the JVM's. */
@Component
public class HostTimeZone implements TimeZoneProvider {
    private final ZoneId zone;

    @Activate
    public HostTimeZone(BundleContext context) {
        String id = context.getProperty("photoframes.timezone");
        try {
            zone = id == null || id.isBlank() ? ZoneId.systemDefault() : ZoneId.of(id);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException(
                    "photoframes.timezone=" + id + " is no time zone; one is written like Europe/Berlin", e);
        }
    }

    @Override
    public ZoneId getTimeZone() {
        return zone;
    }
}
