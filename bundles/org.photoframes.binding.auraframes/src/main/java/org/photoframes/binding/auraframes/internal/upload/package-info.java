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
 * Uploads: what brings pictures to a frame, from items, folders, rules and commands. Only the two classes whose names begin
 * with Aura know the upload bundle, which may be missing.
 */
@NonNullByDefault
package org.photoframes.binding.auraframes.internal.upload;

import org.eclipse.jdt.annotation.NonNullByDefault;
