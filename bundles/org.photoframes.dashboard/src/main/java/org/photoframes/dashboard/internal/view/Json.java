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
package org.photoframes.dashboard.internal.view;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/** Puts fields together; what is unknown is left out. */
final class Json {

    private final JsonObject object = new JsonObject();

    static Json of(String type, String key) {
        return new Json().put("type", type).put("key", key);
    }

    Json put(String name, @Nullable String value) {
        if (value != null) {
            object.addProperty(name, value);
        }
        return this;
    }

    Json put(String name, @Nullable Number value) {
        if (value != null) {
            object.addProperty(name, value);
        }
        return this;
    }

    Json put(String name, @Nullable Boolean value) {
        if (value != null) {
            object.add(name, new JsonPrimitive(value));
        }
        return this;
    }

    Json put(String name, @Nullable Instant value) {
        return put(name, value == null ? null : value.toString());
    }

    Json put(String name, @Nullable JsonElement value) {
        if (value != null) {
            object.add(name, value);
        }
        return this;
    }

    JsonObject object() {
        return object;
    }
}
