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
package org.photoframes.download.internal;

import java.util.Locale;
import org.photoframes.photos.PhotoMedium.Role;

/**
 * Names a file of a photo in the manifest.
 *
 * @param photo the id that its source gave it
 * @param role which of its files
 */
record FileKey(String photo, Role role) {

    static FileKey parse(String text) {
        int at = text.lastIndexOf('/');
        return new FileKey(
                text.substring(0, at), Role.valueOf(text.substring(at + 1).toUpperCase(Locale.ROOT)));
    }

    @Override
    public String toString() {
        return photo + "/" + role.name().toLowerCase(Locale.ROOT);
    }
}
