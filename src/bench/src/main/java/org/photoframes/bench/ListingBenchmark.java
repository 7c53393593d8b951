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

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.internal.HurriedAccount;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.photos.SourcePhoto;
import org.photoframes.simulator.SampleWorld;

/**
 * A listing of 100,000 photos, read as a download reads it, without the pauses between its pages; against Gson reading
 * the same bytes token by token; and how much memory stays in use on the way.
 */
final class ListingBenchmark {

    private static final int PHOTOS = Integer.getInteger("photos", 100_000);
    private static final int TURNS = 3;

    private ListingBenchmark() {}

    static void run(Path work) throws Exception {
        Path photos = work.resolve("photos");
        PhotoPile.make(photos, 1, 100_000, 100_001);
        Figures ours = new Figures("photos of a frame");
        Figures gson = new Figures("Gson, token by token, from files");
        Figures overHttp = new Figures("the JDK's HTTP client and Gson, token by token");
        long growth = 0;
        long bytes = 0;
        RecordedCloud recorded;
        try (PhotoCloud cloud = PhotoCloud.start(photos, PHOTOS, work.resolve("addresses.txt"))) {
            recorded = RecordedCloud.of(cloud, work.resolve("recorded"));
        }
        try (recorded;
                CloudConnector.Own connector = CloudConnector.create();
                AuraAccount account = HurriedAccount.open(
                        recorded.api(), recorded.images(), SampleWorld.EMAIL, SampleWorld.PASSWORD, connector)) {
            FrameId frame = account.poll()
                    .toCompletableFuture()
                    .get(30, TimeUnit.SECONDS)
                    .get(0)
                    .id();
            for (Path page : recorded.pages()) {
                bytes += Files.size(page);
            }
            parse(recorded.pages());
            read(account, frame);
            for (int turn = 0; turn < TURNS; turn++) {
                gson.measure(() -> parse(recorded.pages()));
                overHttp.measure(() -> parse(recorded.api(), recorded.pages().size()));
                ours.measure(() -> read(account, frame));
            }
            growth = growth(account, frame);
        }
        System.out.println("## Listing: " + PHOTOS + " photos, " + bytes / 1_000_000 + " MB of JSON\n");
        System.out.println(Figures.head("against Gson"));
        System.out.println(gson.row("1"));
        System.out.println(overHttp.row(String.format(Locale.ROOT, "%.2f", overHttp.ratioTo(gson))));
        System.out.println(ours.row(String.format(Locale.ROOT, "%.2f", ours.ratioTo(gson))));
        System.out.printf(Locale.ROOT, "%nMost growth of the live heap on the way: %.1f MiB.%n%n", growth / 1048576.0);
    }

    private static void read(AuraAccount account, FrameId frame) throws IOException {
        try (Stream<SourcePhoto> photos = account.photos(frame).photos()) {
            long count = photos.filter(photo -> photo.photo().caption() != null).count();
            if (count != PHOTOS) {
                throw new IllegalStateException("listed: " + count);
            }
        }
    }

    private static long growth(AuraAccount account, FrameId frame) throws IOException {
        long before = live();
        long most = 0;
        try (Stream<SourcePhoto> photos = account.photos(frame).photos()) {
            int count = 0;
            for (Iterator<SourcePhoto> each = photos.iterator(); each.hasNext(); each.next()) {
                if (++count % 10_000 == 0) {
                    most = Math.max(most, live() - before);
                }
            }
        }
        return most;
    }

    private static long live() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void parse(List<Path> pages) throws IOException {
        for (Path page : pages) {
            try (JsonReader reader = new JsonReader(Files.newBufferedReader(page))) {
                parse(reader);
            }
        }
    }

    private static void parse(URI api, int pages) throws IOException, InterruptedException {
        HttpClient http = HttpClient.newHttpClient();
        for (int i = 0; i < pages; i++) {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(api + "/frames/f/assets.json" + (i == 0 ? "" : "?cursor=" + i)))
                    .build();
            try (JsonReader reader = new JsonReader(new InputStreamReader(
                    http.send(request, HttpResponse.BodyHandlers.ofInputStream())
                            .body(),
                    StandardCharsets.UTF_8))) {
                parse(reader);
            }
        }
    }

    private static void parse(JsonReader reader) throws IOException {
        JsonToken token = reader.peek();
        while (token != JsonToken.END_DOCUMENT) {
            switch (token) {
                case BEGIN_OBJECT -> reader.beginObject();
                case END_OBJECT -> reader.endObject();
                case BEGIN_ARRAY -> reader.beginArray();
                case END_ARRAY -> reader.endArray();
                case NAME -> reader.nextName();
                case STRING, NUMBER -> reader.nextString();
                case BOOLEAN -> reader.nextBoolean();
                default -> reader.nextNull();
            }
            token = reader.peek();
        }
    }
}
