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
package org.photoframes.thinghost.internal.descriptor;

import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A channel of a thing or group, or a group of a thing.
 *
 * @param type the identifier of its type, binding:id
 * @param label instead of the type's, or null
 */
public record Placement(
        String id,
        String type,
        @Nullable String label,
        @Nullable String description,
        Map<String, String> properties) {}
