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
package org.photoframes.simulator.internal.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.BufferUtil;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.photoframes.simulator.FaultEffect;
import org.photoframes.simulator.RecordedRequest;
import org.photoframes.simulator.World;

/** Takes each request to its host, writes it down, and spoils the answer as ordered. */
public final class SimulatorHandler extends Handler.Abstract {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String ADMIN = "/_admin";
    private static final String API = "/v5";

    private final World world;
    private final Traffic traffic;
    private final Map<String, Host> hosts;
    private final Random random = new Random(5L);

    /** @param hosts by path prefix */
    public SimulatorHandler(World world, Traffic traffic, Map<String, Host> hosts) {
        this.world = world;
        this.traffic = traffic;
        this.hosts = Map.copyOf(hosts);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws IOException {
        Inbound inbound = read(request);
        String prefix = hosts.keySet().stream()
                .filter(each -> inbound.path().equals(each) || inbound.path().startsWith(each + "/"))
                .findFirst()
                .orElse(null);
        Host host = prefix == null ? null : hosts.get(prefix);
        Delivery delivery = new Delivery(request, response, callback);
        if (ADMIN.equals(prefix)) {
            delivery.send(ask(host, prefix, inbound));
            return true;
        }
        String logged = API.equals(prefix) ? inbound.path().substring(API.length()) : inbound.path();
        List<FaultEffect> effects = traffic.strike(inbound.method(), logged);
        Answer answer = answer(effects, host, prefix, inbound);
        FaultEffect spoils = effects.stream()
                .filter(effect -> !(effect instanceof FaultEffect.Latency))
                .findFirst()
                .orElse(null);
        boolean silent = spoils instanceof FaultEffect.Hangup || spoils instanceof FaultEffect.LostAnswer;
        Inbound recorded = host == null ? inbound : host.recorded(inbound);
        traffic.record(new RecordedRequest(
                world.now(),
                inbound.method(),
                logged,
                inbound.query(),
                recorded.headers(),
                recorded.text(),
                silent ? 0 : answer.status(),
                inbound.httpVersion()));
        dress(response, answer, API.equals(prefix));
        long wait = effects.stream()
                .mapToLong(effect -> effect instanceof FaultEffect.Latency late
                        ? late.delay().toMillis()
                        : 0)
                .sum();
        if (host != null && spoils == null) {
            wait += host.heldBack(inbound).toMillis();
        }
        if (wait > 0) {
            request.getComponents()
                    .getScheduler()
                    .schedule(() -> delivery.send(answer, spoils), wait, TimeUnit.MILLISECONDS);
        } else {
            delivery.send(answer, spoils);
        }
        return true;
    }

    private Answer answer(List<FaultEffect> effects, @Nullable Host host, @Nullable String prefix, Inbound inbound) {
        for (FaultEffect effect : effects) {
            if (effect instanceof FaultEffect.Instead instead) {
                Answer plain = Answer.text(instead.status(), instead.contentType(), instead.body());
                return plain.with(instead.headers());
            }
            if (effect instanceof FaultEffect.HugeBody || effect instanceof FaultEffect.Hangup) {
                return Answer.text(200, "application/json; charset=utf-8", "");
            }
        }
        return ask(host, prefix, inbound);
    }

    private Answer ask(@Nullable Host host, @Nullable String prefix, Inbound inbound) {
        if (host == null || prefix == null) {
            return Answer.text(404, "text/plain; charset=utf-8", "Nothing is served under " + inbound.path());
        }
        return host.answer(inbound.withPath(inbound.path().substring(prefix.length())));
    }

    /** The traits of Aura's server (Aura sheet 1.2). */
    private void dress(Response response, Answer answer, boolean api) {
        response.getHeaders().put("date", HTTP_DATE.format(world.now()));
        if (api) {
            String id;
            String session;
            synchronized (random) {
                id = new UUID(random.nextLong(), random.nextLong()).toString();
                session = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong());
            }
            response.getHeaders().put("server", "Apache");
            response.getHeaders().put("x-powered-by", "Phusion Passenger");
            response.getHeaders().put("x-request-id", id);
            response.getHeaders().put("status", Integer.toString(answer.status()));
            response.getHeaders().put("set-cookie", "_pushd_web_session=" + session + "; path=/; HttpOnly");
        }
    }

    private static Inbound read(Request request) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        for (HttpField field : request.getHeaders()) {
            String value = field.getValue() == null ? "" : field.getValue();
            headers.merge(field.getName().toLowerCase(Locale.ROOT), value, (a, b) -> a + ", " + b);
        }
        Map<String, String> query = new LinkedHashMap<>();
        for (Fields.Field field : Request.extractQueryParameters(request)) {
            query.put(field.getName(), field.getValue());
        }
        ByteBuffer body = Content.Source.asByteBuffer(request);
        return new Inbound(
                request.getMethod(),
                Request.getPathInContext(request),
                request.getHttpURI().getPathQuery(),
                query,
                headers,
                BufferUtil.toArray(body),
                "http://" + Request.getServerName(request) + ":" + Request.getServerPort(request),
                request.getConnectionMetaData().getProtocol());
    }
}
