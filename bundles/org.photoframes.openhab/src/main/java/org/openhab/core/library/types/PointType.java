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
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.Command;
import org.openhab.core.types.ComplexType;
import org.openhab.core.types.PrimitiveType;
import org.openhab.core.types.State;

/**
 * A place on Earth: latitude and longitude in degrees (WGS 84), altitude in metres.
 */
public class PointType implements ComplexType, Command, State {
    public static final String KEY_LATITUDE = "lat";
    public static final String KEY_LONGITUDE = "long";
    public static final String KEY_ALTITUDE = "alt";

    /** The mean radius of the Earth in metres. */
    private static final double RADIUS = 6_371_009;

    private static final BigDecimal CIRCLE = BigDecimal.valueOf(360);
    private static final BigDecimal RIGHT_ANGLE = BigDecimal.valueOf(90);
    private static final BigDecimal HALF_CIRCLE = BigDecimal.valueOf(180);

    private final BigDecimal latitude;
    private final BigDecimal longitude;
    private BigDecimal altitude;

    public PointType() {
        this(DecimalType.ZERO, DecimalType.ZERO);
    }

    public PointType(DecimalType latitude, DecimalType longitude) {
        this(latitude, longitude, DecimalType.ZERO);
    }

    /** Longitudes outside the circle are wrapped; latitudes beyond a pole are refused. */
    public PointType(DecimalType latitude, DecimalType longitude, DecimalType altitude) {
        if (latitude.toBigDecimal().abs().compareTo(RIGHT_ANGLE) > 0) {
            throw new IllegalArgumentException("a latitude lies between -90 and 90, not " + latitude);
        }
        this.latitude = latitude.toBigDecimal();
        this.longitude = wrapped(longitude.toBigDecimal());
        this.altitude = altitude.toBigDecimal();
    }

    public PointType(StringType latitude, StringType longitude) {
        this(new DecimalType(latitude.toString()), new DecimalType(longitude.toString()));
    }

    public PointType(StringType latitude, StringType longitude, StringType altitude) {
        this(
                new DecimalType(latitude.toString()),
                new DecimalType(longitude.toString()),
                new DecimalType(altitude.toString()));
    }

    /** Reads "latitude,longitude" with an optional ",altitude". */
    public PointType(String text) {
        this(parts(text));
    }

    private PointType(DecimalType[] parts) {
        this(parts[0], parts[1], parts.length > 2 ? parts[2] : DecimalType.ZERO);
    }

    public static PointType valueOf(String text) {
        return new PointType(text);
    }

    private static DecimalType[] parts(String text) {
        String[] words = text.split(",", -1);
        if (words.length < 2 || words.length > 3) {
            throw new IllegalArgumentException("a place is written latitude,longitude[,altitude], not " + text);
        }
        DecimalType[] parts = new DecimalType[words.length];
        for (int i = 0; i < words.length; i++) {
            parts[i] = new DecimalType(words[i]);
        }
        return parts;
    }

    private static BigDecimal wrapped(BigDecimal degrees) {
        if (degrees.abs().compareTo(HALF_CIRCLE) <= 0) {
            return degrees;
        }
        BigDecimal rest = degrees.add(HALF_CIRCLE).remainder(CIRCLE);
        return (rest.signum() < 0 ? rest.add(CIRCLE) : rest).subtract(HALF_CIRCLE);
    }

    public DecimalType getLatitude() {
        return new DecimalType(latitude);
    }

    public DecimalType getLongitude() {
        return new DecimalType(longitude);
    }

    public DecimalType getAltitude() {
        return new DecimalType(altitude);
    }

    public void setAltitude(DecimalType altitude) {
        this.altitude = altitude.toBigDecimal();
    }

    /** The way along the surface in metres. */
    public DecimalType distanceFrom(PointType other) {
        double south = Math.toRadians(latitude.doubleValue());
        double north = Math.toRadians(other.latitude.doubleValue());
        double up = Math.sin((north - south) / 2);
        double along = Math.sin(Math.toRadians(other.longitude.doubleValue() - longitude.doubleValue()) / 2);
        double half = up * up + Math.cos(south) * Math.cos(north) * along * along;
        return new DecimalType(2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half))));
    }

    @Override
    public SortedMap<String, PrimitiveType> getConstituents() {
        SortedMap<String, PrimitiveType> parts = new TreeMap<>();
        parts.put(KEY_LATITUDE, getLatitude());
        parts.put(KEY_LONGITUDE, getLongitude());
        parts.put(KEY_ALTITUDE, getAltitude());
        return parts;
    }

    /** Formats altitude, latitude, longitude, in this order. */
    @Override
    public String format(@Nullable String pattern) {
        return pattern == null ? toFullString() : String.format(pattern, altitude, latitude, longitude);
    }

    @Override
    public String toFullString() {
        String place = latitude.toPlainString() + ',' + longitude.toPlainString();
        return altitude.signum() == 0 ? place : place + ',' + altitude.toPlainString();
    }

    @Override
    public String toString() {
        return toFullString();
    }

    @Override
    public int hashCode() {
        return getLatitude().hashCode() * 31 + getLongitude().hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PointType that
                && latitude.compareTo(that.latitude) == 0
                && longitude.compareTo(that.longitude) == 0
                && altitude.compareTo(that.altitude) == 0;
    }
}
