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
package org.photoframes.aura.upload.internal;

import java.io.Serial;
import org.eclipse.jdt.annotation.Nullable;

/** A picture cannot be uploaded, and trying again does not help. The message is for people: what, where, what to do. */
public final class Refusal extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    public Refusal(String message) {
        this(message, null);
    }

    public Refusal(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
