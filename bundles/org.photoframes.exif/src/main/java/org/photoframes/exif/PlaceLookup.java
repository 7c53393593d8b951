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
package org.photoframes.exif;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.photoframes.photos.Coordinates;

/**
 * Tells where a place of that name is. An optional OSGi service, off unless somebody asked for it, since names of places
 * leave the house with it.
 */
@ConsumerType
public interface PlaceLookup {

    /**
     * Where it is; null if it is not known, ambiguous, or cannot be found out now. May block for as long as politeness
     * towards the service behind it asks.
     *
     * @throws InterruptedException if the thread was interrupted
     */
    @Nullable
    Coordinates find(String place) throws InterruptedException;
}
