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

/**
 * What a picture file says about itself: read, filled in without touching the picture, or written beside it.
 * Standards: EXIF 2.32 (CIPA DC-008), XMP, IPTC-IIM.
 */
@Export
@NonNullByDefault
@Version("1.0.0")
package org.photoframes.exif;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
