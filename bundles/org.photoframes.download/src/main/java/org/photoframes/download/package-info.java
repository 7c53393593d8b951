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
 * Brings the photos of any source into a folder: whole, dated, each once, and known by a manifest that lives in the folder,
 * so that a later run continues where an earlier one ended, however it ended.
 */
@Export
@NonNullByDefault
@Version("1.0.0")
package org.photoframes.download;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
