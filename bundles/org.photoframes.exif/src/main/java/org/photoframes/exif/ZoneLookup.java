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

import java.time.ZoneId;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.annotation.versioning.ConsumerType;
import org.photoframes.photos.Coordinates;

/** Tells which time zone a place is in. An optional OSGi service: the borders of the world's zones are large. */
@ConsumerType
public interface ZoneLookup {

    /** The zone; null if it is not known, as at sea. */
    @Nullable
    ZoneId zoneAt(Coordinates place);
}
