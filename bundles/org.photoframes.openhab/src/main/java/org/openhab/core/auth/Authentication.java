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
package org.openhab.core.auth;

import java.util.Set;

/** Somebody whose credentials were good. */
public class Authentication {

    private final String username;
    private final Set<String> roles;

    public Authentication(String username, String... roles) {
        this.username = username;
        this.roles = Set.of(roles);
    }

    /** The name they are known by. */
    public String getUsername() {
        return username;
    }

    /** Their {@link Role}s. */
    public Set<String> getRoles() {
        return roles;
    }
}
