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
package org.photoframes.aura;

import java.util.regex.Pattern;

/**
 * The id of an asset: one photo or video as one person uploaded it; opaque (Aura sheet 7).
 *
 * @param value not blank
 */
public record AssetId(String value) {

    private static final Pattern TYPED = Pattern.compile("[\\w.~-]{1,128}");

    /** @throws IllegalArgumentException if the value is blank */
    public AssetId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an id must not be blank");
        }
    }

    /** Whether what somebody typed may be an id: they are opaque, but a sentence in their place is a mistake. */
    public static boolean mayBe(String typed) {
        return TYPED.matcher(typed).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
