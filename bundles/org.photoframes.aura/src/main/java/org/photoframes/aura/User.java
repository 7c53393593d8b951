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
package org.photoframes.aura;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A person, as far as others see one (Aura sheet 7.4). The e-mail address stays in the raw answers.
 *
 * @param id the id
 * @param name the name; null if the cloud did not send it
 */
public record User(UserId id, @Nullable String name) {}
