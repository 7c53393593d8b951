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
package org.photoframes.cloud;

import com.google.gson.JsonElement;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A good answer.
 *
 * @param status 2xx
 * @param json the body; {@link com.google.gson.JsonNull} if it was empty or not JSON where none was expected
 * @param serverTime the server's clock ({@code Date} header); null if it was not sent
 */
public record CloudAnswer(
        int status, JsonElement json, @Nullable Instant serverTime) {}
