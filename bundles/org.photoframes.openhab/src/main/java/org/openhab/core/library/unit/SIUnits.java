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
package org.openhab.core.library.unit;

import javax.measure.Unit;
import javax.measure.quantity.Length;
import javax.measure.quantity.Temperature;
import org.photoframes.openhab.internal.Calculation;

/**
 * Units of the metric system.
 */
public final class SIUnits {
    static {
        Calculation.prepare();
    }

    public static final Unit<Length> METRE = tech.units.indriya.unit.Units.METRE;
    public static final Unit<Temperature> CELSIUS = tech.units.indriya.unit.Units.CELSIUS;

    private SIUnits() {}
}
