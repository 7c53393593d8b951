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

/** What kind of medium a {@link Photo} is. */
public enum PhotoKind {
    /** A still picture. */
    PHOTO,
    /** A moving picture; it has a still as well, its poster. */
    VIDEO,
    /** A still with a short clip around the moment it was taken. */
    LIVE_PHOTO,
    /** Announced but not there yet: no picture can be fetched. It may be somebody's upload that is still under way. */
    PLACEHOLDER
}
