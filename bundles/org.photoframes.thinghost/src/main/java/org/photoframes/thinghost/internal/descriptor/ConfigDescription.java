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
package org.photoframes.thinghost.internal.descriptor;

import java.util.List;

/**
 * The parameters of a configuration.
 *
 * @param uri what it is for, such as "thing-type:binding:type"
 */
public record ConfigDescription(String uri, List<Parameter> parameters) {
    /** Whether the value of a parameter must not be shown. */
    public boolean isSecret(String name) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(name) && parameter.secret());
    }

    /** Whether there is a parameter of this name. */
    public boolean has(String name) {
        return parameters.stream().anyMatch(parameter -> parameter.name().equals(name));
    }
}
