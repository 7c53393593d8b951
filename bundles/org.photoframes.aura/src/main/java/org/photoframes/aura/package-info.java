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
 * Aura frames: what they are, what they show, and the account that owns them.
 *
 * <p>Start at {@link org.photoframes.aura.AuraAccounts}. Facts about the cloud name the section of the project's Aura
 * sheet that they come from.
 */
@Export
@NonNullByDefault
@Version("1.0.0")
package org.photoframes.aura;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
