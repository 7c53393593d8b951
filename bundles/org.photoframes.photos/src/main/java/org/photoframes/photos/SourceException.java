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
package org.photoframes.photos;

import java.io.IOException;
import java.io.Serial;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/** Why a source did not give what it was asked for, named by what the reader has to decide. Messages are for people. */
public final class SourceException extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    /** What can be done about it. */
    public enum Reason {
        /** It is not there; asking again does not help. */
        GONE,
        /** The source does not let us in. Nothing else will be given either. */
        REFUSED,
        /** The source wants to be left alone for a while. */
        THROTTLED,
        /** The source cannot be reached. */
        UNREACHABLE,
        /** The source has a problem with this; others may be fine. */
        FAILING
    }

    private final Reason reason;

    @Nullable
    private final Instant notBefore;

    /**
     * @param reason what can be done about it
     * @param message a sentence without secrets
     * @param notBefore when asking again makes sense; null if that is not known
     */
    public SourceException(Reason reason, String message, @Nullable Instant notBefore, @Nullable Throwable cause) {
        super(message, cause);
        this.reason = reason;
        this.notBefore = notBefore;
    }

    /** What can be done about it. */
    public Reason reason() {
        return reason;
    }

    /** When asking again makes sense; null if that is not known. */
    public @Nullable Instant notBefore() {
        return notBefore;
    }
}
