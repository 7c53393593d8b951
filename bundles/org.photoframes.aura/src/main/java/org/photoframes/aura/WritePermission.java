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
package org.photoframes.aura;

/** What is allowed on a single frame, over the account's {@link WriteAccess}. */
public enum WritePermission {
    /** As the account's {@link WriteAccess} says. */
    AS_ACCOUNT,
    /** This frame may be written, even if it belongs to somebody else. */
    ALLOWED,
    /** This frame is never written. */
    FORBIDDEN
}
