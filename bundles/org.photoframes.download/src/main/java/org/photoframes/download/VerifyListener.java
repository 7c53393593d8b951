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
package org.photoframes.download;

import org.osgi.annotation.versioning.ConsumerType;

/** Hears how a verification goes, on the thread that verifies. */
@ConsumerType
public interface VerifyListener {

    /** So many of so many files were looked at. */
    default void looked(int files, int of) {}

    /** A file is not as it should be. */
    void found(Verification.Finding finding);
}
