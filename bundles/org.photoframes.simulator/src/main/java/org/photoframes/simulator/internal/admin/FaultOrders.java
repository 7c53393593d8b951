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
package org.photoframes.simulator.internal.admin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Fault;
import org.photoframes.simulator.FaultRule;
import org.photoframes.simulator.Faults;

/** Switching faults on and off. */
final class FaultOrders implements Orders {
    static final String KINDS = "status, answer, html, unauthenticated, passing_refusal, forbidden, throttled, "
            + "error_envelope, garbage, huge, latency, stall, truncated, flipped, close, lose_answer";

    private static final Duration SOON = Duration.ofSeconds(5);
    private static final long HUGE = 64L * 1024 * 1024;

    private static final long HALF = -1;

    private final Faults faults;

    FaultOrders(Faults faults) {
        this.faults = faults;
    }

    @Override
    public @Nullable JsonElement carryOut(Order order) throws AdminFailure {
        if (order.is("GET", "faults")) {
            JsonArray list = new JsonArray();
            faults.active().forEach(fault -> list.add(describe(fault)));
            return list;
        } else if (order.is("DELETE", "faults")) {
            faults.clear();
            return new JsonObject();
        } else if (order.is("POST", "faults")) {
            return describe(add(order));
        } else if (order.is("POST", "cloud")) {
            if (order.flag("down")) {
                faults.cloudDown();
            } else {
                faults.cloudUp();
            }
            JsonObject answer = new JsonObject();
            answer.addProperty("down", faults.isDown());
            return answer;
        }
        return null;
    }

    private Fault add(Order order) throws AdminFailure {
        long times = order.number("times", -1);
        FaultRule rule = times < 0 ? faults.always() : faults.next((int) Math.min(times, Integer.MAX_VALUE));
        rule.on(
                Objects.requireNonNullElse(order.text("method"), "*"),
                Objects.requireNonNullElse(order.text("path"), ".*"));
        int status = (int) order.number("status", 503);
        Duration seconds = order.seconds("seconds", SOON);
        return switch (order.needed("kind")) {
            case "status" -> rule.status(status);
            case "answer" ->
                rule.answer(
                        status,
                        Objects.requireNonNullElse(order.text("content_type"), "application/json"),
                        Objects.requireNonNullElse(order.text("body"), ""));
            case "html" -> rule.html(status);
            case "unauthenticated" -> rule.unauthenticated();
            case "passing_refusal" -> rule.passingRefusal();
            case "forbidden" -> rule.forbidden();
            case "throttled" -> order.body().has("seconds") ? rule.throttled(seconds) : rule.throttled();
            case "error_envelope" ->
                rule.errorEnvelope(Objects.requireNonNullElse(order.text("message"), "Something went wrong"));
            case "garbage" -> rule.garbage();
            case "huge" -> rule.hugeBody(order.number("bytes", HUGE));
            case "latency" -> rule.latency(seconds);
            case "stall" -> rule.stall(order.number("bytes", HALF), seconds);
            case "truncated" -> rule.truncated(order.number("bytes", HALF));
            case "flipped" -> rule.flipped();
            case "close" -> rule.closeConnection();
            case "lose_answer" -> rule.loseAnswer();
            default -> throw AdminFailure.bad("\"kind\" must be one of " + KINDS + ".");
        };
    }

    private static JsonObject describe(Fault fault) {
        JsonObject json = new JsonObject();
        json.addProperty("method", fault.method());
        json.addProperty("path", fault.path());
        json.addProperty("left", fault.left());
        json.addProperty("effect", fault.effect().toString());
        return json;
    }
}
