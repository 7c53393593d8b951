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
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * A number of any size and precision.
 */
public class DecimalType extends Number implements PrimitiveType, State, Command, Comparable<DecimalType> {
    private static final long serialVersionUID = 1L;

    protected static final BigDecimal BIG_DECIMAL_HUNDRED = BigDecimal.valueOf(100);

    public static final DecimalType ZERO = new DecimalType(0);

    protected BigDecimal value;

    public DecimalType() {
        this(BigDecimal.ZERO);
    }

    public DecimalType(Number value) {
        this.value = value instanceof BigDecimal decimal ? decimal : new BigDecimal(String.valueOf(value));
    }

    /** Reads a number written with a decimal point; NumberFormatException when it is none. */
    public DecimalType(String value) {
        this(value, Locale.ENGLISH);
    }

    /** Reads a number as people of a locale write it; NumberFormatException when it is none. */
    public DecimalType(String value, Locale locale) {
        this.value = parse(value.trim(), locale);
    }

    public static DecimalType valueOf(String value) {
        return new DecimalType(value);
    }

    private static BigDecimal parse(String text, Locale locale) {
        if (text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")
                && (text.indexOf('.') < 0 || Locale.ENGLISH.equals(locale))) {
            return new BigDecimal(text);
        }
        DecimalFormat format = (DecimalFormat) NumberFormat.getInstance(locale);
        format.setParseBigDecimal(true);
        ParsePosition position = new ParsePosition(0);
        Number number = format.parse(text, position);
        if (text.isEmpty() || position.getIndex() != text.length() || !(number instanceof BigDecimal decimal)) {
            throw new NumberFormatException("not a number: " + text);
        }
        return decimal;
    }

    public BigDecimal toBigDecimal() {
        return value;
    }

    @Override
    public <T extends State> @Nullable T as(@Nullable Class<T> target) {
        if (target == OnOffType.class) {
            return target.cast(OnOffType.from(value.signum() != 0));
        }
        if (target == PercentType.class) {
            BigDecimal percent = value.multiply(BIG_DECIMAL_HUNDRED);
            boolean inRange = percent.signum() >= 0 && percent.compareTo(BIG_DECIMAL_HUNDRED) <= 0;
            return inRange ? target.cast(new PercentType(percent)) : null;
        }
        return defaultConversion(target);
    }

    protected final <T extends State> @Nullable T defaultConversion(@Nullable Class<T> target) {
        return State.super.as(target);
    }

    @Override
    public String format(String pattern) {
        boolean whole = pattern.matches(".*%[^%a-zA-Z]*[dxX].*");
        return String.format(pattern, whole ? value.toBigInteger() : value);
    }

    @Override
    public String toFullString() {
        return value.toPlainString();
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public int hashCode() {
        return value.stripTrailingZeros().hashCode();
    }

    /** Equal to every number type of the same value. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DecimalType that && value.compareTo(that.value) == 0;
    }

    @Override
    public int compareTo(DecimalType other) {
        return value.compareTo(other.value);
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
