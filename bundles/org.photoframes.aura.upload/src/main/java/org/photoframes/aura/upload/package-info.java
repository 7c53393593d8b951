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
 * Puts pictures on Aura frames: makes them ready, brings them into the cloud's store, tells the cloud of them, and has
 * patience with its limits. Sections are those of the Aura sheet.
 */
@Export
@NonNullByDefault
@Version("1.0.0")
package org.photoframes.aura.upload;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
