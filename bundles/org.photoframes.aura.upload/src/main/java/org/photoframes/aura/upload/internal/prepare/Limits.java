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
package org.photoframes.aura.upload.internal.prepare;

/** What frames take (Aura sheet 11.3), and what this machine bears. */
final class Limits {

    /** Of what is sent: 9.5 MiB. */
    static final int BYTES = 9_961_472;

    /** Of what is sent as JPEG, pixels. */
    static final int LONG_EDGE = 2048;

    /** Of what is decoded: beyond this it is no photo but an attack or a map. */
    static final long PIXELS = 200_000_000;

    /** From the best that is sent to the worst. */
    static final int[] QUALITIES = {90, 80, 70, 60};

    private Limits() {}
}
