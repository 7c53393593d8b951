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
import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;

/** How a cloud says that something went wrong. */
@FunctionalInterface
public interface AnswerVerdict {

    /**
     * The status codes of HTTP and nothing else: 400 and other 4xx bad request, 401 and 403 session ended, 404 not
     * found, 429 throttled, 5xx server error.
     */
    AnswerVerdict BY_STATUS = (answer) -> {
        int status = answer.status();
        String text = "the cloud answered " + status;
        if (status >= 200 && status < 300) {
            return null;
        }
        return switch (status) {
            case 401, 403 -> new CloudException.SessionEnded(text, status);
            case 404 -> new CloudException.NotFound(text, status);
            case 429 -> new CloudException.Throttled(text, status, answer.retryAfter());
            default ->
                status >= 500
                        ? new CloudException.ServerError(text, status)
                        : new CloudException.BadRequest(text, status);
        };
    };

    /** The failure that the answer means, or null if it is a good one. */
    @Nullable
    CloudException judge(Answer answer);

    /**
     * An answer that has not been judged yet.
     *
     * @param status the HTTP status
     * @param json the body; null if there is none or it is no JSON
     * @param retryAfter what the server asked for in {@code Retry-After}; null if it did not
     */
    record Answer(
            int status,
            @Nullable JsonElement json,
            @Nullable Duration retryAfter) {}
}
