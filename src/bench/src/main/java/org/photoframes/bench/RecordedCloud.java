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
package org.photoframes.bench;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.photoframes.simulator.SampleWorld;

/** The answers of a simulated cloud, recorded into files and served from there, so that the cloud takes no part in a measurement. */
final class RecordedCloud implements AutoCloseable {

    private static final String LISTING = ".*/frames/[^/]+/assets[.]json";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final Path folder;
    private final URI images;
    private final List<Path> pages = new ArrayList<>();

    private RecordedCloud(Path folder, URI images) throws IOException {
        this.folder = folder;
        this.images = images;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
    }

    /** Asks for everything that a listing asks for, and keeps it. */
    static RecordedCloud of(PhotoCloud cloud, Path folder) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        RecordedCloud recorded = new RecordedCloud(folder, cloud.images());
        HttpClient http = HttpClient.newHttpClient();
        String login = body(
                http,
                HttpRequest.newBuilder(URI.create(cloud.api() + "/login.json"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"user\":{\"email\":\"" + SampleWorld.EMAIL
                                + "\",\"password\":\"" + SampleWorld.PASSWORD + "\"},\"locale\":\"en\"}")));
        Files.writeString(folder.resolve("login.json"), login);
        JsonObject user = JsonParser.parseString(login)
                .getAsJsonObject()
                .getAsJsonObject("result")
                .getAsJsonObject("current_user");
        String token = user.get("auth_token").getAsString();
        String id = user.get("id").getAsString();
        String frames = body(http, get(cloud.api() + "/frames.json", token, id));
        Files.writeString(folder.resolve("frames.json"), frames);
        String frame = JsonParser.parseString(frames)
                .getAsJsonObject()
                .getAsJsonArray("frames")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        String cursor = "";
        while (cursor != null) {
            String page = body(
                    http,
                    get(
                            cloud.api() + "/frames/" + frame + "/assets.json?limit=200&filter=all&side_load_users=false"
                                    + (cursor.isEmpty() ? "" : "&cursor=" + cursor),
                            token,
                            id));
            JsonObject json = JsonParser.parseString(page).getAsJsonObject();
            JsonElement next = json.get("next_page_cursor");
            cursor = next == null || next.isJsonNull() ? null : next.getAsString();
            Path file = folder.resolve("page-" + recorded.pages.size() + ".json");
            String numbered =
                    cursor == null ? page : page.replace('"' + cursor + '"', "\"" + (recorded.pages.size() + 1) + '"');
            Files.writeString(file, numbered);
            recorded.pages.add(file);
        }
        recorded.server.start();
        return recorded;
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v5");
    }

    URI images() {
        return images;
    }

    List<Path> pages() {
        return pages;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        exchange.getRequestBody().readAllBytes();
        Path file;
        if (path.matches(LISTING)) {
            String query = String.valueOf(exchange.getRequestURI().getQuery());
            int cursor = query.indexOf("cursor=");
            file = pages.get(
                    cursor < 0
                            ? 0
                            : Integer.parseInt(query.substring(cursor + 7).replaceAll("&.*", "")));
        } else {
            file = folder.resolve(path.substring(path.lastIndexOf('/') + 1));
        }
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(200, Files.size(file));
        try (exchange) {
            exchange.getResponseBody().write(Files.readAllBytes(file));
        }
    }

    private static HttpRequest.Builder get(String address, String token, String user) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("x-token-auth", token)
                .header("x-user-id", user);
    }

    private static String body(HttpClient http, HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        if (answer.statusCode() != 200) {
            throw new IOException("the cloud answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
