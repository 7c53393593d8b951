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
package org.photoframes.binding.auraframes.internal.status;

import java.util.concurrent.CompletionException;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.CloudException;

/** Finds the reason in what a stage failed with. */
public final class Failure {

    private Failure() {}

    /** The failure of the cloud; null if it is a defect of ours instead. */
    public static @Nullable CloudException reason(Throwable thrown) {
        Throwable inner = thrown;
        while (inner instanceof CompletionException && inner.getCause() != null) {
            inner = inner.getCause();
        }
        return inner instanceof CloudException failure ? failure : null;
    }
}
