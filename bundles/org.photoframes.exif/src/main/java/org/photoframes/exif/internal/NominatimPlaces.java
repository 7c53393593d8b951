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
package org.photoframes.exif.internal;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.photoframes.cloud.AnswerVerdict;
import org.photoframes.cloud.BudgetPolicy;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.RequestPolicy;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.exif.PlaceLookup;
import org.photoframes.photos.Coordinates;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a Nominatim service, as its operators wish (operations.osmfoundation.org/policies/nominatim): one request a second
 * at most, a user agent of our own, and nothing twice, not even what was not found.
 */
@Component(
        service = PlaceLookup.class,
        configurationPid = "org.photoframes.exif.nominatim",
        configurationPolicy = ConfigurationPolicy.REQUIRE)
public final class NominatimPlaces implements PlaceLookup {

    static final RequestPolicy POLICY = new RequestPolicy(
            Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            1,
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(20),
            1L << 18,
            new BudgetPolicy(2, Duration.ofHours(1), 1, 1, List.of(Duration.ofHours(1)))); // we never write

    /** After a failure, so that a service in trouble is not asked for every photo of a long download. */
    static final Duration REST = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(NominatimPlaces.class);
    private static final String NOWHERE = "-";
    private static final int LONGEST_NAME = 200;

    /** Places this far apart, in degrees, are different ones … */
    private static final double APART = 1;
    /** … and if they are about as important, nobody knows which one is meant. */
    private static final double AS_IMPORTANT = 0.9;

    private final CloudLine line;
    private final StateStore cache;
    private final Timekeeper clock;
    private Instant restUntil = Instant.MIN;

    @Activate
    public NominatimPlaces(
            BundleContext context,
            NominatimSettings settings,
            @Reference CloudConnector connector,
            @Reference StateFiles files) {
        this(
                connector,
                URI.create(settings.url().replaceAll("/+$", "")),
                settings.contact(),
                cache(context, files),
                Timekeeper.system());
    }

    NominatimPlaces(CloudConnector connector, URI url, String contact, StateStore cache, Timekeeper clock) {
        String agent = "photoframes/1.0" + (contact.isBlank() ? "" : " (" + contact.strip() + ")");
        this.line = connector.open(
                new CloudProfile("nominatim", url, agent, POLICY, AnswerVerdict.BY_STATUS),
                StateStore.inMemory(),
                clock);
        this.cache = cache;
        this.clock = clock;
    }

    private static StateStore cache(BundleContext context, StateFiles files) {
        File file = context.getDataFile("places.mv");
        // A framework without a file system has none.
        return file == null ? StateStore.inMemory() : files.in(Path.of(file.getPath()));
    }

    @Deactivate
    void close() {
        line.close();
    }

    @Override
    public synchronized @Nullable Coordinates find(String place) throws InterruptedException {
        String name = place.strip().toLowerCase(Locale.ROOT);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return null;
        }
        try {
            String known = cache.get(name);
            if (known == null) {
                if (clock.instant().isBefore(restUntil)) {
                    return null;
                }
                Coordinates found = ask(place.strip());
                known = found == null ? NOWHERE : found.latitude() + "," + found.longitude();
                String text = known;
                cache.update(name, (old) -> text);
            }
            return parse(known);
        } catch (CloudException | IOException e) {
            restUntil = clock.instant().plus(REST);
            LOG.debug("Cannot look up a place, resting for {}: {}", REST, e.getMessage());
            return null;
        }
    }

    private static @Nullable Coordinates parse(String known) {
        int comma = known.indexOf(',');
        return comma < 0
                ? null
                : new Coordinates(
                        Double.parseDouble(known.substring(0, comma)), Double.parseDouble(known.substring(comma + 1)));
    }

    private @Nullable Coordinates ask(String place) throws CloudException, InterruptedException {
        JsonElement answer = line.send(CloudRequest.get("/search")
                        .withQuery("q", place)
                        .withQuery("format", "jsonv2")
                        .withQuery("limit", 3))
                .json();
        List<Found> found = new ArrayList<>();
        if (answer.isJsonArray()) {
            for (JsonElement one : answer.getAsJsonArray()) {
                Found parsed = one.isJsonObject() ? Found.of(one.getAsJsonObject()) : null;
                if (parsed != null) {
                    found.add(parsed);
                }
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        Found first = found.get(0);
        return found.stream().anyMatch(first::isAsLikelyAs) ? null : first.where();
    }

    private record Found(Coordinates where, double importance) {

        static @Nullable Found of(JsonObject json) {
            Coordinates where = Coordinates.ofUntrusted(number(json, "lat"), number(json, "lon"));
            double importance = number(json, "importance");
            return where == null ? null : new Found(where, Double.isFinite(importance) ? importance : 0);
        }

        /** Whether another place could be meant as well. */
        boolean isAsLikelyAs(Found other) {
            boolean apart = Math.abs(where.latitude() - other.where.latitude()) > APART
                    || Math.abs(where.longitude() - other.where.longitude()) > APART;
            return apart && other.importance >= importance * AS_IMPORTANT;
        }

        /** Coordinates come as texts, importance as a number. */
        private static double number(JsonObject json, String name) {
            JsonElement value = json.get(name);
            try {
                return value == null || !value.isJsonPrimitive() ? Double.NaN : Double.parseDouble(value.getAsString());
            } catch (NumberFormatException e) {
                return Double.NaN;
            }
        }
    }
}
