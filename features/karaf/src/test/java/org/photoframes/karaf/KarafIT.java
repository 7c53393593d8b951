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
package org.photoframes.karaf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.awaitility.core.ConditionTimeoutException;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.SampleWorld;

/** The KARs in a real container, from the first drop to the last trace. */
class KarafIT {

    private static final String VERSION = System.getProperty("project.version");
    private static final Path FEATURES = Path.of(System.getProperty("project.top"), "features");
    private static final Path HOST = FEATURES.resolve("karaf/target/org.photoframes.karaf-" + VERSION + ".kar");
    private static final Path ADDONS =
            FEATURES.resolve("auraframes/target/org.photoframes.auraframes-" + VERSION + ".kar");
    private static final Path DISTRIBUTION = Path.of(System.getProperty("karaf.distribution"));

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path folder;

    @BeforeAll
    static void karafComesUpHere() {
        boolean can = Runtime.version().feature() == 17;
        if (!can) {
            System.out.println("The tests in Apache Karaf are left out: Karaf 4.4 wants Java 17, this is Java "
                    + Runtime.version().feature() + ".");
        }
        Assumptions.assumeTrue(can, "Karaf 4.4 wants Java 17");
    }

    @ParameterizedTest
    @ValueSource(strings = {"felix", "equinox"})
    void addonsComeLiveUpgradeAndGoWithoutATrace(String framework) throws IOException, InterruptedException {
        try (AuraSimulator cloud = AuraSimulator.builder()
                        .world(SampleWorld.demo(Instant.now()))
                        .start();
                Karaf karaf = new Karaf(DISTRIBUTION, folder.resolve("karaf"), framework)) {
            karaf.things("""
                    version: 1
                    things:
                      auraframes:account:home:
                        isBridge: true
                        config:
                          email: %s
                          password: %s
                          apiUrl: %s
                          imageUrl: %s
                          pollInterval: 60
                    """.formatted(SampleWorld.EMAIL, SampleWorld.PASSWORD, cloud.apiUrl(), cloud.imageUrl()));
            karaf.start();
            Set<String> bundlesBefore = karaf.bundles();
            Set<String> threadsBefore = karaf.threads();

            karaf.deploy(HOST);
            awaitThings(karaf, 1, "UNINITIALIZED");
            karaf.deploy(ADDONS);
            awaitThings(karaf, 1, "ONLINE");
            int frames = approveAll(karaf, cloud.world().frames().size());
            awaitThings(karaf, 1 + frames, "ONLINE");
            assertThat(karaf.command("photoframes:things")).contains("auraframes:account:home", "ONLINE");
            String table = karaf.command("photoframes:auraframes frames");
            cloud.world().frames().forEach(frame -> assertThat(table).contains(frame.id()));
            assertThat(logins(cloud)).isEqualTo(1);

            karaf.stop();
            karaf.start();
            awaitThings(karaf, 1 + frames, "ONLINE");
            assertThat(logins(cloud)).as("logins after a restart").isEqualTo(1);

            Path newer = new NewerKar(VERSION, "1.0.1").of(ADDONS, folder);
            karaf.undeploy(ADDONS);
            awaitThings(karaf, 1 + frames, "UNINITIALIZED");
            karaf.deploy(newer);
            awaitThings(karaf, 1 + frames, "ONLINE");
            assertThat(ours(karaf.bundles())).contains("org.photoframes.binding.auraframes 1.0.1 Active");
            assertThat(logins(cloud)).as("logins after an upgrade").isEqualTo(1);

            karaf.undeploy(newer);
            awaitThings(karaf, 1 + frames, "UNINITIALIZED");
            karaf.undeploy(HOST);
            await("the bundles go")
                    .pollInterval(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(90))
                    .until(() -> ours(karaf.bundles()).isEmpty());
            assertThat(karaf.bundles()).isEqualTo(bundlesBefore);
            // Idle threads of openHAB's pools live for 65 s; a task that nobody ended would keep them alive. Once is
            // enough.
            boolean patient = framework.equals("felix");
            await("the threads go")
                    .pollInterval(Duration.ofSeconds(3))
                    .atMost(Duration.ofSeconds(90))
                    .untilAsserted(() -> {
                        Set<String> threads = karaf.threads();
                        threads.removeAll(threadsBefore);
                        threads.removeIf(thread -> isOfKaraf(thread) || (!patient && thread.startsWith("OH-")));
                        assertThat(threads).as("threads that were left").isEmpty();
                    });
            assertThat(karaf.complaints()).isEmpty();
            karaf.stop();
        }
    }

    /** Threads that the container begins when it first needs them, and keeps. */
    private static boolean isOfKaraf(String thread) {
        return thread.matches("(features-|pool-#|resolver-|JMX |RMI ).*|.*Equinox Container.*");
    }

    private static long logins(AuraSimulator cloud) {
        return cloud.requests().count("POST", ".*/login[.]json");
    }

    private static Set<String> ours(Set<String> bundles) {
        Set<String> ours = new TreeSet<>(bundles);
        ours.removeIf(bundle -> !bundle.startsWith("org.photoframes."));
        return ours;
    }

    private int approveAll(Karaf karaf, int expected) throws IOException {
        List<String> found = new ArrayList<>();
        await("frames in the inbox").atMost(Duration.ofSeconds(60)).until(() -> {
            found.clear();
            for (JsonElement entry : get(karaf, "inbox")) {
                found.add(entry.getAsJsonObject().get("thingUID").getAsString());
            }
            return found.size() >= expected;
        });
        for (String uid : found) {
            assertThat(karaf.command("photoframes:approve " + uid)).contains("is added");
        }
        return found.size();
    }

    private void awaitThings(Karaf karaf, int count, String status) {
        List<String> seen = new ArrayList<>();
        try {
            await().atMost(Duration.ofSeconds(90)).until(() -> {
                seen.clear();
                for (JsonElement each : get(karaf, "things")) {
                    JsonObject thing = each.getAsJsonObject();
                    seen.add(thing.get("UID").getAsString() + " "
                            + thing.getAsJsonObject("statusInfo").get("status").getAsString());
                }
                return seen.size() == count && seen.stream().allMatch(s -> s.endsWith(" " + status));
            });
        } catch (ConditionTimeoutException e) {
            throw new AssertionError("not " + count + " things " + status + " but " + seen, e);
        }
    }

    private Iterable<JsonElement> get(Karaf karaf, String what) throws InterruptedException {
        try {
            String json = http.send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + karaf.httpPort() + "/rest/" + what))
                                    .timeout(Duration.ofSeconds(5))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            JsonElement parsed = JsonParser.parseString(json);
            return parsed.isJsonArray() ? parsed.getAsJsonArray() : List.of();
        } catch (IOException | JsonSyntaxException e) {
            return List.of(); // not yet
        }
    }
}
