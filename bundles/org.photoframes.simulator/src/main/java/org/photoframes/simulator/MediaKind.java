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
package org.photoframes.simulator;

/** What an asset is (Aura sheet 7.2). */
public enum MediaKind {
    PHOTO,
    VIDEO,
    LIVE_PHOTO,
    /** A row without a picture: known by its local identifier only (Aura sheet 5.2, select_asset). */
    PLACEHOLDER
}
