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
package org.openhab.core.library.types;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import javax.measure.IncommensurableException;
import javax.measure.Quantity;
import javax.measure.UnconvertibleException;
import javax.measure.Unit;
import javax.measure.format.MeasurementParseException;
import javax.measure.quantity.Dimensionless;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;
import org.photoframes.openhab.internal.Calculation;
import tech.units.indriya.AbstractUnit;
import tech.units.indriya.format.SimpleUnitFormat;
import tech.units.indriya.function.RationalNumber;

/**
 * A number with a unit of measurement.
 */
public class QuantityType<T extends Quantity<T>> extends Number
        implements PrimitiveType, State, Command, Comparable<QuantityType<T>> {
    private static final long serialVersionUID = 1L;

    static {
        Calculation.prepare();
    }

    public static final QuantityType<Dimensionless> ZERO = new QuantityType<>(0, AbstractUnit.ONE);
    public static final QuantityType<Dimensionless> ONE = new QuantityType<>(1, AbstractUnit.ONE);

    private final BigDecimal value;
    private final transient Unit<T> unit;

    public QuantityType() {
        this("0");
    }

    public QuantityType(Number value, Unit<T> unit) {
        this.value = decimal(value);
        this.unit = unit;
    }

    /** Reads "VALUE UNIT" or "VALUE"; IllegalArgumentException when value or unit cannot be read. */
    public QuantityType(String text) {
        this(text, Locale.ENGLISH);
    }

    public QuantityType(String text, Locale locale) {
        int end = endOfNumber(text.trim());
        this.value = new DecimalType(text.trim().substring(0, end), locale).toBigDecimal();
        this.unit = unitOf(text.trim().substring(end).trim());
    }

    public static <T extends Quantity<T>> QuantityType<T> valueOf(double value, Unit<T> unit) {
        return new QuantityType<>(value, unit);
    }

    @SuppressWarnings({"rawtypes", "unchecked"}) // the dimension is known only after reading
    public static QuantityType<? extends Quantity<?>> valueOf(String text) {
        return new QuantityType(text);
    }

    private static int endOfNumber(String text) {
        int space = text.indexOf(' ');
        if (space >= 0) {
            return space;
        }
        int end = text.length();
        while (end > 0 && !Character.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    @SuppressWarnings("unchecked") // as valueOf
    private static <T extends Quantity<T>> Unit<T> unitOf(String symbol) {
        try {
            return (Unit<T>)
                    (symbol.isEmpty()
                            ? AbstractUnit.ONE
                            : SimpleUnitFormat.getInstance().parse(symbol));
        } catch (MeasurementParseException e) {
            throw new IllegalArgumentException("not a unit: " + symbol, e);
        }
    }

    private static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof RationalNumber rational
                ? rational.bigDecimalValue()
                : new BigDecimal(number.toString());
    }

    public Unit<T> getUnit() {
        return unit;
    }

    public BigDecimal toBigDecimal() {
        return value;
    }

    /** The same quantity in another unit; null when the units measure different things. */
    @SuppressWarnings("unchecked") // a unit of another dimension is refused by its converter
    public @Nullable QuantityType<T> toUnit(Unit<?> target) {
        if (target.equals(unit)) {
            return this;
        }
        try {
            return new QuantityType<>(unit.getConverterToAny(target).convert((Number) value), (Unit<T>) target);
        } catch (IncommensurableException | UnconvertibleException e) {
            return null;
        }
    }

    /** As {@link #toUnit(Unit)}; null as well when there is no such unit. */
    public @Nullable QuantityType<T> toUnit(String target) {
        try {
            return toUnit(unitOf(target));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public <U extends State> @Nullable U as(@Nullable Class<U> target) {
        return target == DecimalType.class ? target.cast(new DecimalType(value)) : State.super.as(target);
    }

    /** Formats value and unit; "%unit%" in the pattern stands for the unit's symbol. */
    @Override
    public String format(String pattern) {
        String withUnit = pattern.replace("%unit%", unit.toString().replace("%", "%%"));
        return String.format(withUnit, withUnit.matches(".*%[^%a-zA-Z]*d.*") ? value.toBigInteger() : value);
    }

    @Override
    public String toFullString() {
        String number = value.toPlainString();
        return unit.equals(AbstractUnit.ONE) ? number : number + ' ' + unit;
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public int hashCode() {
        return Objects.hash(value.stripTrailingZeros(), unit);
    }

    /** Equal when both say the same, in whatever units. */
    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof QuantityType<?> that)) {
            return false;
        }
        QuantityType<?> here = that.toUnit(unit);
        return here != null && value.compareTo(here.value) == 0;
    }

    @Override
    public int compareTo(QuantityType<T> other) {
        QuantityType<T> here = other.toUnit(unit);
        if (here == null) {
            throw new IllegalArgumentException(this + " cannot be compared with " + other);
        }
        return value.compareTo(here.value);
    }

    @Override
    public double doubleValue() {
        return value.doubleValue();
    }

    @Override
    public float floatValue() {
        return value.floatValue();
    }

    @Override
    public int intValue() {
        return value.intValue();
    }

    @Override
    public long longValue() {
        return value.longValue();
    }
}
