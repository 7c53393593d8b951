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
package org.photoframes.openhab.internal;

import tech.units.indriya.function.Calculus;
import tech.units.indriya.function.DefaultNumberSystem;

/** Indriya looks for its number system with the service loader, which finds nothing inside a bundle. */
public final class Calculation {
    static {
        Calculus.setCurrentNumberSystem(new DefaultNumberSystem());
    }

    private Calculation() {}

    /** Has to be called before the first use of a unit; calling it often costs nothing. */
    public static void prepare() {
        // the static part has done it
    }
}
