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
package org.photoframes.aura.upload.internal;

import java.io.IOException;
import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.cloud.Cancellation;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BadRequest;
import org.photoframes.cloud.CloudException.BudgetExhausted;
import org.photoframes.cloud.CloudException.CredentialsRefused;
import org.photoframes.cloud.CloudException.NotAllowed;
import org.photoframes.cloud.CloudException.NotFound;
import org.photoframes.cloud.Timekeeper;

/** Asks the cloud, and waits where that helps: as long as it takes for the write budget, a few times for everything else. */
final class Patience {

    static final String ENOUGH = "The cloud takes only so many changes an hour.";

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(10), Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(20));

    private final Timekeeper time;
    private final Cancellation cancellation;
    private final UploadListener listener;

    Patience(Timekeeper time, Cancellation cancellation, UploadListener listener) {
        this.time = time;
        this.cancellation = cancellation;
        this.listener = listener;
    }

    /** Something that may fail for a while. */
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws CloudException, IOException, Refusal, InterruptedException;
    }

    /** @throws Refusal if it is no use to try again */
    <T> T ask(Supplier<CompletionStage<T>> request) throws Refusal, Postponed, InterruptedException {
        return attempt(() -> answer(request.get()));
    }

    /** The same for what blocks by itself. */
    <T> T attempt(Attempt<T> attempt) throws Refusal, Postponed, InterruptedException {
        int tries = 0;
        while (true) {
            Exception failure;
            try {
                return cancellation.<T, Outcome>allowedIn(() -> outcome(attempt));
            } catch (Outcome e) {
                failure = e.reason();
            }
            if (failure instanceof Refusal refusal) {
                throw refusal;
            }
            if (failure instanceof BudgetExhausted budget) {
                await(later(budget.freeAt(), Duration.ofSeconds(1)), ENOUGH);
                continue;
            }
            String sentence = sentence(failure);
            if (failure instanceof NotAllowed || failure instanceof BadRequest || failure instanceof NotFound) {
                throw new Refusal(sentence, failure);
            }
            if (failure instanceof CredentialsRefused || tries == PAUSES.size()) {
                throw new Postponed(sentence, failure);
            }
            await(time.instant().plus(PAUSES.get(tries++)), sentence);
        }
    }

    /** Waits, silently. */
    void pause(Duration duration) throws InterruptedException {
        cancellation.<Duration, InterruptedException>allowedIn(() -> {
            time.pause(duration);
            return duration;
        });
    }

    /** Why an attempt failed, on its way through the waiting. */
    private static final class Outcome extends Exception {
        @Serial
        private static final long serialVersionUID = 1;

        private final Exception reason;

        Outcome(Exception reason) {
            super(reason);
            this.reason = reason;
        }

        Exception reason() {
            return reason;
        }
    }

    private static <T> T outcome(Attempt<T> attempt) throws Outcome, InterruptedException {
        try {
            return attempt.run();
        } catch (CloudException | Refusal e) {
            throw new Outcome(e);
        } catch (IOException e) {
            throw new Outcome(e.getCause() instanceof CloudException cloud ? cloud : e);
        }
    }

    private static <T> T answer(CompletionStage<T> stage) throws CloudException, InterruptedException {
        try {
            return stage.toCompletableFuture().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CloudException cloud) {
                throw cloud;
            }
            throw new IllegalStateException("the account failed unexpectedly", e.getCause());
        }
    }

    private void await(Instant until, String reason) throws InterruptedException {
        listener.happened(new UploadEvent.Waiting(reason, until));
        pause(Duration.between(time.instant(), until));
    }

    private Instant later(Instant until, Duration atLeast) {
        Instant soonest = time.instant().plus(atLeast);
        return until.isBefore(soonest) ? soonest : until;
    }

    private static String sentence(Exception failure) {
        return sentence(String.valueOf(failure.getMessage()).strip());
    }

    /** The same words as a sentence. */
    static String sentence(String text) {
        if (text.isEmpty()) {
            return text;
        }
        String upper = Character.toUpperCase(text.charAt(0)) + text.substring(1);
        return upper.endsWith(".") ? upper : upper + ".";
    }
}
