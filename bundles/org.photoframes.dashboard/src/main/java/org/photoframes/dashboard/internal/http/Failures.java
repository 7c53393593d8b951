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
package org.photoframes.dashboard.internal.http;

import java.util.Map;
import java.util.concurrent.CompletionException;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.CloudException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a page hears when the cloud, or our own rules, say no. */
public final class Failures {

    private static final Logger LOGGER = LoggerFactory.getLogger(Failures.class);

    private Failures() {}

    public static Reply reply(@Nullable Throwable failure) {
        Throwable cause = cause(failure);
        if (!(cause instanceof CloudException reason)) {
            LOGGER.debug("The dashboard could not do something", cause);
            return Reply.refusal(503, "The account was closed, or is busy with something else. Try again.");
        }
        String sentence = sentence(reason);
        if (reason instanceof CloudException.NotAllowed) {
            return Reply.refusal(403, sentence);
        }
        if (reason instanceof CloudException.NotFound) {
            return Reply.refusal(404, sentence);
        }
        if (reason instanceof CloudException.BadRequest) {
            return Reply.refusal(422, sentence);
        }
        if (reason instanceof CloudException.BudgetExhausted wait) {
            return Reply.refusal(
                    429, sentence, Map.of("X-Photoframes-Free-At", wait.freeAt().toString()));
        }
        return Reply.refusal(502, sentence);
    }

    /** The sentence for people. */
    public static String sentence(Throwable failure) {
        String said = failure.getMessage();
        return said == null || said.isBlank() ? "The cloud did not do it." : said;
    }

    public static @Nullable Throwable cause(@Nullable Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
