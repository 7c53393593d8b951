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
package org.photoframes.thinghost.internal.life;

/** Where a thing comes from. */
public enum Origin {
    /** The things file; only the file can remove it. */
    FILE,
    /** A discovery that the user approved; kept over restarts. */
    APPROVED,
    /** Added by a program for this run. */
    ADDED
}
