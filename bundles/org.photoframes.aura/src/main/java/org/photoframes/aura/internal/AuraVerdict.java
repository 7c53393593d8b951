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
package org.photoframes.aura.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.AnswerVerdict;
import org.photoframes.cloud.CloudException;

/**
 * How Aura says no (Aura sheet 3): by status, by an error envelope in any status, 200 included, and by the status 475 of its own
 * for refused logins.
 */
final class AuraVerdict implements AnswerVerdict {

    static final int LOGIN_REFUSED = 475;

    @Override
    public @Nullable CloudException judge(Answer answer) {
        int status = answer.status();
        if (status == LOGIN_REFUSED) {
            return new CloudException.CredentialsRefused("Aura refused the login (475)", status);
        }
        CloudException byStatus = BY_STATUS.judge(answer);
        if (byStatus != null || !isError(answer.json())) {
            return byStatus;
        }
        String message = message(answer.json());
        if (message.equalsIgnoreCase("Not found")) {
            return new CloudException.NotFound("Aura does not know it", status);
        }
        if (message.equalsIgnoreCase("Request Unauthenticated")) {
            return new CloudException.SessionEnded("Aura ended the session", status);
        }
        if (message.equalsIgnoreCase("The email or password was incorrect.")) {
            return new CloudException.CredentialsRefused("Aura refused the login", status);
        }
        return new CloudException.BadRequest("Aura answered with an error", status);
    }

    private static boolean isError(@Nullable JsonElement json) {
        if (!(json instanceof JsonObject object) || !(object.get("error") instanceof JsonPrimitive error)) {
            return false;
        }
        return error.isBoolean() ? error.getAsBoolean() : !error.getAsString().isEmpty();
    }

    private static String message(@Nullable JsonElement json) {
        return json instanceof JsonObject object && object.get("message") instanceof JsonPrimitive message
                ? message.getAsString()
                : "";
    }
}
