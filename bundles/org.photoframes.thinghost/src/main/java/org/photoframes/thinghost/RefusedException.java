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
package org.photoframes.thinghost;

/** The host does not do what was asked; the message tells a user in a sentence why, and what to do. */
public class RefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    public RefusedException(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** The message, which is never null. */
    public String sentence() {
        return sentence;
    }
}
