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
package org.photoframes.cloud.internal;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the embedded HTTP client gets its loggers from: the build puts this class in place of slf4j's own factory into
 * the client's classes. At DEBUG they print whatever they send and receive, tokens and passwords included, and no
 * setting of a user's log level may bring that about.
 */
public final class QuietLoggerFactory {

    private QuietLoggerFactory() {}

    public static Logger getLogger(Class<?> type) {
        return getLogger(type.getName());
    }

    public static Logger getLogger(String name) {
        return new QuietLogger(LoggerFactory.getLogger(name));
    }
}
