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

/** The endpoints of the Aura API, by family. */
@NonNullByDefault
package org.photoframes.simulator.internal.api;

import org.eclipse.jdt.annotation.NonNullByDefault;
