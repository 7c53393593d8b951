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
import org.photoframes.binding.auraframes.internal.text.HouseLanguage;
import org.photoframes.binding.auraframes.internal.text.Reason;
import org.photoframes.binding.auraframes.internal.upload.UploadOutcome;

/**
 * What a rule gets for an action: at once, and never an exception.
 *
 * @param success whether it was handed over; false if it is known already that it cannot be done
 * @param message why not; none if there is nothing to say
 * @param outcome comes true when it is known what came of it: none if it was done, else why not
 * @param more what else there is to know, by name
 */
public record ActionResult(
        boolean success, Reason message, CompletableFuture<Reason> outcome, Map<String, Object> more) {

    static ActionResult of(CompletableFuture<Reason> outcome) {
        Reason known = outcome.getNow(Reason.NONE);
        return new ActionResult(known.isNone(), known, outcome, Map.of());
    }

    /** The id of the photo that it becomes is told by {@code asset}: null if it becomes none. */
    static ActionResult ofUpload(CompletableFuture<UploadOutcome> upload) {
        ActionResult result = of(upload.thenApply(done -> Objects.requireNonNullElse(done.problem(), Reason.NONE)));
        return new ActionResult(
                result.success(),
                result.message(),
                result.outcome(),
                Map.of("asset", upload.thenApply(UploadOutcome::asset)));
    }

    /** What comes of it is seen elsewhere. */
    static ActionResult handedOver() {
        return of(CompletableFuture.completedFuture(Reason.NONE));
    }

    /** It is known already that it cannot be done. */
    public static ActionResult refused(Reason why) {
        return new ActionResult(false, why, CompletableFuture.completedFuture(why), Map.of());
    }

    static ActionResult with(String name, Object value) {
        return new ActionResult(true, Reason.NONE, CompletableFuture.completedFuture(Reason.NONE), Map.of(name, value));
    }

    /** As rules see it. */
    public Map<String, Object> toMap(HouseLanguage language) {
        Map<String, Object> map = new LinkedHashMap<>(more);
        map.put("success", success);
        map.put("message", message.in(language));
        map.put("outcome", outcome.thenApply(why -> why.in(language)));
        return map;
    }
}
