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
package org.openhab.core.common;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An identifier of segments of letters, digits, '_' and '-', joined by colons.
 */
public abstract class AbstractUID {
    public static final String SEPARATOR = ":";

    private static final Pattern SEGMENT = Pattern.compile("[\\w-]*");

    private final List<String> segments;
    private final String text;

    /** For serializers that fill the fields; such an identifier has no segments. */
    protected AbstractUID() {
        segments = List.of();
        text = "";
    }

    protected AbstractUID(String uid) {
        this(List.of(uid.split(SEPARATOR, -1)));
    }

    protected AbstractUID(String... segments) {
        this(Arrays.asList(segments));
    }

    /** IllegalArgumentException when there are too few segments or one has a character that is not allowed. */
    protected AbstractUID(List<String> segments) {
        int least = getMinimalNumberOfSegments();
        if (segments.size() < least) {
            throw new IllegalArgumentException(String.format(
                    "'%s' has %d of at least %d parts separated by ':'",
                    String.join(SEPARATOR, segments), segments.size(), least));
        }
        for (int i = 0; i < segments.size(); i++) {
            validateSegment(segments.get(i), i, segments.size());
        }
        this.segments = List.copyOf(segments);
        this.text = String.join(SEPARATOR, segments);
    }

    /** Whether a text may be a segment. */
    public static boolean isValid(@Nullable String segment) {
        return segment != null && SEGMENT.matcher(segment).matches();
    }

    protected void validateSegment(String segment, int index, int length) {
        if (!isValid(segment)) {
            throw new IllegalArgumentException(
                    "'" + segment + "' in an identifier: only letters, digits, '_' and '-' are allowed");
        }
    }

    protected abstract int getMinimalNumberOfSegments();

    protected List<String> getAllSegments() {
        return segments;
    }

    protected String getSegment(int index) {
        return segments.get(index);
    }

    /** The whole identifier. */
    public String getAsString() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other != null && getClass() == other.getClass() && text.equals(((AbstractUID) other).text);
    }
}
