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
package org.photoframes.shell.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.photoframes.aura.AuraSettings;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.SampleWorld;
import org.photoframes.thinghost.ThingHost;
import org.photoframes.thinghost.ThingView;

/** Hosts an account and its frames, and says what can be seen where. */
@Component
public final class HostedThings implements ThingCommands {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final ThingHost host;

    @Activate
    public HostedThings(@Reference ThingHost host) {
        this.host = host;
    }

    @Deactivate
    void stop() {
        stopped.countDown();
    }

    @Override
    public int demo(String page, Runnable told, boolean exit, PrintStream out, PrintStream err)
            throws InterruptedException, IOException {
        Instant now = Instant.now();
        try (AuraSimulator cloud =
                AuraSimulator.builder().world(SampleWorld.demo(now)).start()) {
            Map<String, Object> account = new LinkedHashMap<>();
            account.put("email", SampleWorld.EMAIL);
            account.put("password", SampleWorld.PASSWORD);
            account.put("apiUrl", cloud.apiUrl().toString());
            account.put("imageUrl", cloud.imageUrl().toString());
            account.put("cognitoUrl", cloud.cognitoUrl().toString());
            account.put("storeUrl", cloud.s3Url().toString());
            account.put("pollInterval", AuraSettings.SHORTEST_POLL_INTERVAL.toSeconds());
            try (HostedAccount hosted = new HostedAccount(host, List.of(), err)) {
                hosted.start("demo", account);
                if (exit) {
                    return awaitAndPrint(out, err);
                }
                tellWhereToLook(page, out);
                tellHowToUseTheCommands(cloud, out);
                told.run();
                stopped.await();
            }
        }
        return ExitCode.DONE.value();
    }

    @Override
    public int serve(String page, Runnable told, AccountConfiguration configuration, PrintStream out, PrintStream err)
            throws InterruptedException {
        AuraSettings settings = configuration.settings();
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("email", settings.email());
        account.put("password", settings.password());
        account.put("apiUrl", settings.apiUrl().toString());
        account.put("imageUrl", settings.imageUrl().toString());
        UploadHosts uploads = configuration.uploads();
        putIfKnown(account, "cognitoUrl", uploads.cognitoUrl());
        putIfKnown(account, "storeUrl", uploads.s3Url());
        putIfKnown(account, "identityPool", uploads.identityPool());
        account.put("pollInterval", settings.pollInterval().toSeconds());
        account.put("locale", settings.locale());
        account.put("appIdentifier", settings.appIdentifier());
        putIfKnown(account, "deviceId", settings.deviceId());
        try (HostedAccount hosted =
                new HostedAccount(host, configuration.frames().values(), err)) {
            hosted.start("account", account);
            tellWhereToLook(page, out);
            told.run();
            stopped.await();
        }
        return ExitCode.DONE.value();
    }

    private static void putIfKnown(Map<String, Object> account, String name, @Nullable Object value) {
        if (value != null) {
            account.put(name, value.toString());
        }
    }

    private int awaitAndPrint(PrintStream out, PrintStream err) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        ThingReport report = new ThingReport(host);
        while (!report.complete() && Instant.now().isBefore(end) && !stopped.await(200, TimeUnit.MILLISECONDS)) {
            // Looks again: what is missing may come in any order, and silently.
        }
        report.print(out);
        List<ThingView> missing = host.things().stream()
                .filter(t -> t.status().status() != ThingStatus.ONLINE)
                .toList();
        if (missing.isEmpty() && host.things().size() > 1) {
            return ExitCode.DONE.value();
        }
        err.println("photoframes: Not all sample frames came online within " + PATIENCE.toSeconds() + " s.");
        return ExitCode.FAILED.value();
    }

    private static void tellWhereToLook(String page, PrintStream out) {
        out.println("Dashboard: " + page + "/photoframes/");
        out.println("Things:    " + page + "/rest/things");
        out.println("Events:    " + page + "/rest/events");
    }

    private static void tellHowToUseTheCommands(AuraSimulator cloud, PrintStream out) {
        out.println();
        out.println("In a second terminal, for ./photoframes frames and the other commands:");
        out.println("  export AURA_EMAIL=" + SampleWorld.EMAIL);
        out.println("  export AURA_PASSWORD=" + SampleWorld.PASSWORD);
        out.println("  export AURA_API_URL=" + cloud.apiUrl());
        out.println("  export AURA_IMAGE_PROXY_URL=" + cloud.imageUrl());
        out.println("  export AURA_COGNITO_URL=" + cloud.cognitoUrl());
        out.println("  export AURA_S3_URL=" + cloud.s3Url());
        out.println();
        out.println("Control-C ends the demo; in the shell, Control-D.");
    }
}
