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
package org.photoframes.simulator.internal.admin;

import com.google.gson.JsonElement;
import org.eclipse.jdt.annotation.Nullable;

/** One family of admin requests. */
@FunctionalInterface
interface Orders {
    /** The answer, null if the order belongs to another family. */
    @Nullable
    JsonElement carryOut(Order order) throws AdminFailure;
}
