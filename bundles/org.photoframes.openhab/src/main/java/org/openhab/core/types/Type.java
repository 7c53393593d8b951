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
package org.openhab.core.types;

/**
 * A value that travels between items and channels.
 */
public interface Type {
    /** Formats this value after a pattern of {@link java.util.Formatter}. */
    String format(String pattern);

    /** The complete value as text, from which it can be parsed again. */
    String toFullString();
}
