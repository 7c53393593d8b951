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
/** What the binding says to people. */
@NonNullByDefault
package org.photoframes.binding.auraframes.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
