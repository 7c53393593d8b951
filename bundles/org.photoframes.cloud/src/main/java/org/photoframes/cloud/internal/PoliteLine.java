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
package org.photoframes.cloud.internal;

import dev.failsafe.Execution;
import java.time.Duration;
import java.util.random.RandomGenerator;
import org.photoframes.cloud.CloudAnswer;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BudgetExhausted;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.CloudStream;
import org.photoframes.cloud.Redaction;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.cloud.WriteBudget;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The line of one account: turn, pace, budget, repeats, verdict. */
final class PoliteLine implements CloudLine {

    private static final Logger LOG = LoggerFactory.getLogger(PoliteLine.class);

    private final HttpDoor door;
    private final CloudProfile profile;
    private final Timekeeper clock;
    private final Pacing pacing;
    private final Repeats repeats;
    private final StoredBudget budget;
    private final RunningRequests running = new RunningRequests();

    PoliteLine(HttpDoor door, CloudProfile profile, StateStore state, Timekeeper clock, RandomGenerator random) {
        this.door = door;
        this.profile = profile;
        this.clock = clock;
        this.pacing = new Pacing(profile.policy(), clock);
        this.repeats = new Repeats(profile.policy(), random);
        this.budget = new StoredBudget(profile, state, clock);
    }

    @Override
    public CloudAnswer send(CloudRequest request) throws CloudException, InterruptedException {
        boolean write = request.write() != CloudRequest.Write.NONE;
        if (write) {
            // Said before waiting for the turn: somebody may stand before the frame.
            budget.check(request.write());
        }
        pacing.awaitTurn();
        try {
            return repeated(request, () -> write ? written(request) : read(request));
        } finally {
            pacing.done();
        }
    }

    @Override
    public CloudStream stream(CloudRequest request) throws CloudException, InterruptedException {
        return repeated(request, () -> {
            checkOpen();
            return StreamOpening.run(door.client(), request, profile, running, clock);
        });
    }

    @Override
    public WriteBudget budget() {
        return budget.view();
    }

    @Override
    public Duration trip() {
        return budget.trip();
    }

    @Override
    public void close() {
        running.end();
    }

    private <T> T repeated(CloudRequest request, Attempt<T> attempt) throws CloudException, InterruptedException {
        Execution<Object> execution = repeats.begin(request);
        while (true) {
            try {
                return attempt.make();
            } catch (CloudException failure) {
                if (!running.closed()) {
                    execution.recordException(failure);
                }
                if (running.closed() || execution.isComplete()) {
                    throw failure;
                }
                LOG.debug("{} failed and is repeated: {}", request, failure.getMessage());
                clock.pause(execution.getDelay());
                if (request.write() != CloudRequest.Write.NONE && !affordable(request)) {
                    throw failure;
                }
            }
        }
    }

    /** The repeat of a write costs as much as the write; the caller is better served with why the first one failed. */
    private boolean affordable(CloudRequest request) {
        try {
            budget.check(request.write());
            return true;
        } catch (BudgetExhausted e) {
            return false;
        }
    }

    private CloudAnswer read(CloudRequest request) throws CloudException, InterruptedException {
        pacing.awaitStart(false);
        return exchange(request);
    }

    private CloudAnswer written(CloudRequest request) throws CloudException, InterruptedException {
        budget.check(request.write());
        pacing.awaitStart(true);
        checkOpen();
        budget.take(request.write());
        try {
            CloudAnswer answer = exchange(request);
            budget.succeeded();
            return answer;
        } catch (CloudException e) {
            budget.failed();
            throw e;
        }
    }

    private CloudAnswer exchange(CloudRequest request) throws CloudException, InterruptedException {
        checkOpen();
        long start = System.nanoTime();
        RawAnswer answer = Exchange.run(door.client(), request, profile, running);
        if (LOG.isDebugEnabled()) {
            String id = answer.requestId();
            LOG.debug(
                    "{}: {} in {} ms{}",
                    request,
                    answer.status(),
                    Duration.ofNanos(System.nanoTime() - start).toMillis(),
                    id == null ? "" : ", request " + Redaction.text(id));
        }
        return answer.judged(request, profile.verdict(), clock.instant());
    }

    private void checkOpen() throws NetworkFailure {
        if (running.closed()) {
            throw new NetworkFailure("The line to " + profile.name() + " is closed", null);
        }
    }

    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws CloudException, InterruptedException;
    }
}
