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
package org.photoframes.binding.auraframes.internal.handler;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.photoframes.binding.auraframes.internal.upload.UploadOutcome;

/**
 * What a rule gets for an action: at once, and never an exception.
 *
 * @param success whether it was handed over; false if it is known already that it cannot be done
 * @param message why not, in a sentence; empty if there is nothing to say
 * @param outcome comes true when it is known what came of it: empty if it was done, else why not
 * @param more what else there is to know, by name
 */
public record ActionResult(
        boolean success, String message, CompletableFuture<String> outcome, Map<String, Object> more) {

    static ActionResult of(CompletableFuture<String> outcome) {
        String known = outcome.getNow("");
        return new ActionResult(known.isEmpty(), known, outcome, Map.of());
    }

    /** The id of the photo that it becomes is told by {@code asset}: null if it becomes none. */
    static ActionResult ofUpload(CompletableFuture<UploadOutcome> upload) {
        ActionResult result = of(upload.thenApply(done -> Objects.toString(done.problem(), "")));
        return new ActionResult(
                result.success(),
                result.message(),
                result.outcome(),
                Map.of("asset", upload.thenApply(UploadOutcome::asset)));
    }

    /** What comes of it is seen elsewhere. */
    static ActionResult handedOver() {
        return of(CompletableFuture.completedFuture(""));
    }

    /** It is known already that it cannot be done. */
    public static ActionResult refused(String why) {
        return new ActionResult(false, why, CompletableFuture.completedFuture(why), Map.of());
    }

    static ActionResult with(String name, Object value) {
        return new ActionResult(true, "", CompletableFuture.completedFuture(""), Map.of(name, value));
    }

    /** As rules see it. */
    public Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>(more);
        map.put("success", success);
        map.put("message", message);
        map.put("outcome", outcome);
        return map;
    }
}
