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
package org.photoframes.binding.auraframes.internal.upload;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A picture as somebody gave it.
 *
 * @param text where it is, a path or an address; if there are bytes, its name for people
 * @param bytes the picture itself, not to be changed; null if it is somewhere
 */
@SuppressWarnings("ArrayRecordComponent") // read only, and never compared
public record GivenPicture(String text, byte @Nullable [] bytes) {

    static GivenPicture at(String place) {
        return new GivenPicture(place, null);
    }

    @Override
    public String toString() {
        // An address may hold a secret, and a data address the picture.
        return bytes == null && text.length() > 4 && text.indexOf(':') > 1
                ? text.substring(0, text.indexOf(':')) + ":…"
                : text;
    }
}
