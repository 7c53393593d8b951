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

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.AdjustableTime;
import org.photoframes.simulator.Faults;
import org.photoframes.simulator.RequestLog;
import org.photoframes.simulator.World;
import org.photoframes.simulator.WriteBucket;
import org.photoframes.simulator.internal.json.Wire;
import org.photoframes.simulator.internal.server.Answer;
import org.photoframes.simulator.internal.server.Host;
import org.photoframes.simulator.internal.server.Inbound;

/** The admin path: everybody who reaches it may do everything, so it stays on this machine. */
public final class AdminHost implements Host {
    private static final Map<String, String> WHAT = Map.ofEntries(
            Map.entry("GET state", "accounts, frames, time, write budget"),
            Map.entry("GET frames/ID", "a frame with its photos and what it shows"),
            Map.entry("GET|DELETE requests", "the request log; ?method= and ?path= (a regular expression) choose"),
            Map.entry(
                    "GET|POST|DELETE faults",
                    "method, path (a regular expression), times, kind (" + FaultOrders.KINDS
                            + "), status, seconds, bytes, message, body, content_type"),
            Map.entry("POST cloud", "down: true or false"),
            Map.entry("GET|PUT behaviour", "the numbers and switches of the cloud"),
            Map.entry(
                    "PUT bucket",
                    "capacity, refill_seconds, recovery_seconds, lockout_after, lockout_seconds, reads_prolong"),
            Map.entry("POST bucket/reset", "full buckets, no trips"),
            Map.entry("POST time", "advance_seconds"),
            Map.entry("POST accounts", "email, password, name"),
            Map.entry(
                    "POST accounts/EMAIL/DEED",
                    "expire-tokens, lock (seconds), unlock, empty-bucket, password (password)"),
            Map.entry("POST frames", "owner (e-mail), name"),
            Map.entry("PUT frames/ID", "online, name, contributor (e-mail), fields"),
            Map.entry("DELETE frames/ID", "takes the frame away"),
            Map.entry(
                    "POST frames/ID/photos",
                    "by, kind, caption, taken_at, motif, place, longitude, latitude, width, height, hidden, heic"),
            Map.entry("POST frames/ID/activities", "type, by, text, asset_id"),
            Map.entry("POST frames/ID/DEED", "hide, show, remove, caption (text): asset_id"));

    private final World world;
    private final RequestLog requests;
    private final InstantSource clock;
    private final WorldView view;
    private final List<Orders> orders;

    public AdminHost(World world, RequestLog requests, Faults faults, WriteBucket bucket, InstantSource clock) {
        this.world = world;
        this.requests = requests;
        this.clock = clock;
        view = new WorldView(world, bucket);
        orders = List.of(
                this::look,
                new FaultOrders(faults),
                new BehaviourOrders(world.behaviour(), bucket),
                new AccountOrders(world, bucket),
                new FrameOrders(world, view));
    }

    @Override
    public Answer answer(Inbound request) {
        try {
            Order order = Order.of(request);
            synchronized (world) {
                world.catchUp();
                for (Orders family : orders) {
                    JsonElement answer = family.carryOut(order);
                    if (answer != null) {
                        return Answer.json(200, answer);
                    }
                }
            }
            throw AdminFailure.unknown("such admin path (GET /_admin lists them)");
        } catch (AdminFailure failure) {
            return Answer.error(failure.status(), String.valueOf(failure.getMessage()), false);
        } catch (IllegalArgumentException e) { // Bad patterns, negative numbers: the message says which.
            return Answer.error(400, String.valueOf(e.getMessage()), false);
        }
    }

    private @Nullable JsonElement look(Order order) throws AdminFailure {
        if (order.is("GET")) {
            return Wire.json(WHAT);
        } else if (order.is("GET", "state")) {
            return view.everything();
        } else if (order.is("DELETE", "requests")) {
            requests.clear();
            return new JsonObject();
        } else if (order.is("GET", "requests")) {
            Map<String, String> query = order.request().query();
            return WorldView.requests(
                    requests.matching(query.getOrDefault("method", "*"), query.getOrDefault("path", ".*")));
        } else if (order.is("POST", "time")) {
            return advance(order.seconds("advance_seconds", Duration.ZERO));
        }
        return null;
    }

    private JsonElement advance(Duration duration) throws AdminFailure {
        if (!(clock instanceof AdjustableTime time)) {
            throw AdminFailure.bad("This simulator's clock cannot be moved.");
        }
        if (duration.isNegative()) {
            throw AdminFailure.bad("Time goes forward only.");
        }
        time.advance(duration);
        JsonObject answer = new JsonObject();
        answer.addProperty("time", Wire.time(world.now()));
        return answer;
    }
}
