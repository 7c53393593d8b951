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
package org.photoframes.thinghost.internal.web;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.servlet.AsyncContext;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.openhab.core.common.NamedThreadFactory;
import org.openhab.core.library.types.RawType;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.photoframes.thinghost.HostEvent;
import org.photoframes.thinghost.Subscription;
import org.photoframes.thinghost.ThingHost;
import org.photoframes.thinghost.ThingView;

/**
 * GET {@code /rest/things}, {@code /rest/things/UID}, {@code /rest/inbox}, {@code /rest/channels/UID/state} and
 * {@code /rest/events}. Secrets are never shown; pictures are bytes of their own kind, or a data URI for whoever accepts
 * only text.
 */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/rest/*",
            "osgi.http.whiteboard.servlet.name=photoframes-rest",
            "osgi.http.whiteboard.servlet.asyncSupported:Boolean=true"
        })
public class RestServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final transient ThingHost host;
    private final transient Set<EventStream> streams = ConcurrentHashMap.newKeySet();
    private final transient ExecutorService threads =
            Executors.newCachedThreadPool(new NamedThreadFactory("things-rest", true));
    private final transient Subscription subscription;

    @Activate
    public RestServlet(@Reference ThingHost host) {
        this.host = host;
        this.subscription = host.listen(this::tell);
    }

    @Deactivate
    void close() {
        subscription.close();
        streams.forEach(EventStream::close);
        threads.shutdown();
    }

    private void tell(HostEvent event) {
        streams.removeIf(stream -> !stream.isOpen());
        if (!streams.isEmpty()) {
            String json = EventJson.of(event);
            streams.forEach(stream -> stream.add(json));
        }
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceAll("^/+|/+$", "");
        String[] steps = path.split("/");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        try {
            if (!InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()) {
                refuse(response, HttpServletResponse.SC_FORBIDDEN, "This view is open to this machine only.");
            } else if (!OWN_NAMES.contains(
                    request.getServerName())) { // somebody else's name that leads here: DNS rebinding
                refuse(
                        response,
                        HttpServletResponse.SC_FORBIDDEN,
                        "This view is known as 127.0.0.1 and localhost only.");
            } else if (path.equals("things")) {
                array(response, host.things().stream().map(ThingJson::thing));
            } else if (steps.length == 2 && steps[0].equals("things")) {
                thing(response, steps[1]);
            } else if (path.equals("inbox")) {
                array(response, host.inbox().stream().map(ThingJson::entry));
            } else if (path.equals("events")) {
                events(request, response);
            } else if (steps.length == 3 && steps[0].equals("channels") && steps[2].equals("state")) {
                state(request, response, new ChannelUID(steps[1]));
            } else {
                refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is nothing at /rest/" + path + '.');
            }
        } catch (IllegalArgumentException e) { // an identifier says what is wrong with it
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private void thing(HttpServletResponse response, String uid) throws IOException {
        ThingView thing = host.thing(new ThingUID(uid));
        if (thing == null) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no thing " + uid + '.');
        } else {
            json(response, ThingJson.thing(thing));
        }
    }

    private void state(HttpServletRequest request, HttpServletResponse response, ChannelUID channel)
            throws IOException {
        ThingView thing = host.thing(channel.getThingUID());
        if (thing == null
                || thing.channels().stream().noneMatch(each -> each.uid().equals(channel))) {
            refuse(response, HttpServletResponse.SC_NOT_FOUND, "There is no channel " + channel + '.');
            return;
        }
        State state = host.state(channel);
        String accept = request.getHeader("Accept");
        if (state instanceof RawType picture && !"text/plain".equals(accept)) {
            response.setContentType(picture.getMimeType());
            response.setContentLength(picture.getBytes().length);
            response.getOutputStream().write(picture.getBytes());
        } else {
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write(state.toFullString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void events(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType("text/event-stream;charset=UTF-8");
        AsyncContext exchange = request.startAsync();
        exchange.setTimeout(0);
        EventStream stream = new EventStream(exchange);
        streams.add(stream);
        threads.execute(stream);
    }

    private static void array(HttpServletResponse response, Stream<JsonObject> elements) throws IOException {
        JsonArray array = new JsonArray();
        elements.forEach(array::add);
        json(response, array);
    }

    private static void json(HttpServletResponse response, JsonElement json) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.getOutputStream().write(json.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** As openHAB: an error object with the message. */
    private static void refuse(HttpServletResponse response, int status, String sentence) throws IOException {
        JsonObject error = new JsonObject();
        error.addProperty("message", sentence);
        error.addProperty("http-code", status);
        JsonObject json = new JsonObject();
        json.add("error", error);
        response.setStatus(status);
        json(response, json);
    }
}
