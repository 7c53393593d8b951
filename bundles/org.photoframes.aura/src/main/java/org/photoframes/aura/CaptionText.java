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

/**
 * What a caption says.
 *
 * @param text without blanks around it, not empty
 */
public record CaptionText(String text) {

    /** So many characters unless somebody wants more; what the cloud bears is unknown (Aura sheet 12). */
    public static final int USUAL_LIMIT = 140;

    /** @throws IllegalArgumentException with a sentence for people if there is no text, or too much of it */
    public CaptionText {
        if (text.isBlank() || !text.strip().equals(text)) {
            throw new IllegalArgumentException("a caption needs a text");
        }
    }

    /** A text of the usual length. */
    public static CaptionText of(String text) {
        return of(text, USUAL_LIMIT);
    }

    /**
     * A text of a given length.
     *
     * @param limit in characters as people count them
     * @throws IllegalArgumentException with a sentence for people if there is no text, or too much of it
     */
    public static CaptionText of(String text, int limit) {
        String stripped = text.strip();
        int length = stripped.codePointCount(0, stripped.length());
        if (length > limit) {
            throw new IllegalArgumentException(
                    "The caption has " + length + " characters; " + limit + " are allowed. Shorten it.");
        }
        if (stripped.isEmpty()) {
            throw new IllegalArgumentException("The caption is empty. Give a text, or clear the caption.");
        }
        return new CaptionText(stripped);
    }

    @Override
    public String toString() {
        return text;
    }
}
