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
package org.photoframes.binding.auraframes.internal.door;

import java.io.IOException;
import java.util.Dictionary;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

/** Whether openHAB asks people to sign in, as it is set for its REST API. */
final class SignIn {

    private static final String SETTINGS = "(service.pid=org.openhab.restauth)";
    private static final String IMPLICIT = "implicitUserRole";

    private final ConfigurationAdmin configurations;

    SignIn(ConfigurationAdmin configurations) {
        this.configurations = configurations;
    }

    /** Only looks: asking for the settings by their name could make them ours. True as well if they cannot be read. */
    boolean isWanted() {
        try {
            @Nullable Configuration @Nullable [] found = configurations.listConfigurations(SETTINGS);
            if (found == null) {
                return false; // openHAB's own default: everybody in the house is a user
            }
            for (Configuration each : found) {
                Dictionary<String, Object> values = each == null ? null : each.getProperties();
                Object value = values == null ? null : values.get(IMPLICIT);
                if (value != null && !Boolean.parseBoolean(value.toString())) {
                    return true;
                }
            }
            return false;
        } catch (IOException | InvalidSyntaxException e) {
            return true;
        }
    }
}
