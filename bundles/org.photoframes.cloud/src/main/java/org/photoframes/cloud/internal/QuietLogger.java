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

import java.io.Serial;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.Redaction;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/** Passes on what is at least INFO, redacted, and never a stack of somebody else's messages. */
final class QuietLogger extends LegacyAbstractLogger {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Logger target;

    QuietLogger(Logger target) {
        this.target = target;
        this.name = target.getName();
    }

    @Override
    public boolean isTraceEnabled() {
        return false;
    }

    @Override
    public boolean isDebugEnabled() {
        return false;
    }

    @Override
    public boolean isInfoEnabled() {
        return target.isInfoEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return target.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return target.isErrorEnabled();
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String pattern,
            Object @Nullable [] arguments,
            @Nullable Throwable failure) {
        String text = Redaction.text(
                MessageFormatter.basicArrayFormat(pattern, arguments) + (failure == null ? "" : ": " + failure));
        switch (level) {
            case ERROR -> target.error(text);
            case WARN -> target.warn(text);
            case INFO -> target.info(text);
            default -> {
                // Never enabled.
            }
        }
    }
}
