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
package org.photoframes.photos;

import java.util.List;

/**
 * A photo in its source: what is known of it, and what can be fetched.
 *
 * @param photo what is known
 * @param media its files: the still, the motion, or both; empty for placeholders
 */
public record SourcePhoto(Photo photo, List<PhotoMedium> media) {

    public SourcePhoto {
        media = List.copyOf(media);
    }
}
