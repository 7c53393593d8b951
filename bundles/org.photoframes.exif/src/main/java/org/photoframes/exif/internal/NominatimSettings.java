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
package org.photoframes.exif.internal;

import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * The configuration {@code org.photoframes.exif.nominatim}. Places are looked up only where it exists: the names of
 * places leave the house with it.
 */
@ComponentPropertyType
@interface NominatimSettings {

    /** Where the service is; one's own is kinder than everybody's. */
    String url() default "https://nominatim.openstreetmap.org";

    /** How its operators reach whoever asks, as their policy wishes: an address of mail or web. */
    String contact() default "";
}
