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
/**
 * Talking politely to a private cloud: JSON requests and byte streams with pacing, a write budget that survives a
 * restart, careful retries, and failures that are named by what the caller has to decide.
 *
 * <p>Start at {@link org.photoframes.cloud.CloudConnector}. Nothing here knows a particular cloud; each brings its
 * own {@link org.photoframes.cloud.CloudProfile}.
 */
@Export
@NonNullByDefault
@Version("1.0.0")
package org.photoframes.cloud;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
