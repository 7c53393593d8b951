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
package org.photoframes.dashboard.internal.act;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.CaptionChange;
import org.photoframes.aura.CaptionChange.Kind;
import org.photoframes.aura.CaptionJob;
import org.photoframes.aura.CaptionListener;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.dashboard.internal.http.Reply;
import org.photoframes.dashboard.internal.live.FrameKey;

/** Captions for many photos: first how they would be, then so. */
public final class CaptionActs {

    private static final int MOST_SHOWN = 60;
    private static final int MOST_PHOTOS = 10_000;

    /** Those of the page; the month of a caption is written in the one that it is read in. */
    private static final Set<String> LANGUAGES = Set.of("de", "en", "es", "fr", "it", "nl");

    private final Jobs jobs;

    public CaptionActs(Jobs jobs) {
        this.jobs = jobs;
    }

    /**
     * What the photos would say.
     *
     * @throws IllegalArgumentException with a sentence if the order cannot be carried out
     */
    public Reply preview(AuraAccount account, FrameListing listing, JsonObject order) {
        CaptionPlan plan = plan(account, listing, order);
        JsonArray shown = new JsonArray();
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (AssetId id : plan.photos()) {
            ListedPhoto listed = listing.photos().get(id);
            if (listed == null) {
                continue;
            }
            String before = listed.photo().caption();
            CaptionChange change = plan.change(listed.photo().taken(), before == null ? List.of() : List.of(before));
            counts.merge(change.kind(), 1, Integer::sum);
            if (shown.size() < MOST_SHOWN) {
                CaptionText text = change.text();
                JsonObject row = new JsonObject();
                row.addProperty("id", id.value());
                row.addProperty("before", before);
                row.addProperty("after", text == null ? before : text.text());
                row.addProperty("problem", change.problem());
                shown.add(row);
            }
        }
        JsonObject json = new JsonObject();
        json.addProperty("changes", counts.getOrDefault(Kind.NEW, 0) + counts.getOrDefault(Kind.REPLACED, 0));
        json.addProperty("left", counts.getOrDefault(Kind.LEFT, 0));
        json.addProperty("impossible", counts.getOrDefault(Kind.IMPOSSIBLE, 0));
        json.add("shown", shown);
        return Reply.json(json);
    }

    /**
     * Begins to write them.
     *
     * @throws IllegalArgumentException with a sentence if the order cannot be carried out
     */
    public Reply begin(AuraAccount account, FrameKey key, FrameListing listing, JsonObject order) {
        CaptionPlan plan = plan(account, listing, order);
        Job job = jobs.begin("captions", key);
        job.note("total", plan.photos().size());
        job.note("finished", 0);
        CaptionJob running = account.captions(key.frame(), plan, new Progress(job));
        job.cancelledBy(running::cancel);
        running.report().thenAccept(report -> ended(job, report));
        job.tell();
        JsonObject json = new JsonObject();
        json.addProperty("job", job.id());
        return Reply.json(202, json);
    }

    private static void ended(Job job, CaptionJob.Report report) {
        job.note("written", report.written());
        job.note("unchanged", report.unchanged());
        job.note("failed", report.failures().size());
        String first = report.failures().values().stream().findFirst().orElse(null);
        job.note("problem", report.ended() == null ? first : report.ended());
        job.is(
                report.cancelled()
                        ? Job.State.CANCELLED
                        : report.ended() != null || !report.failures().isEmpty() ? Job.State.FAILED : Job.State.DONE,
                null);
    }

    private static CaptionPlan plan(AuraAccount account, FrameListing listing, JsonObject order) {
        Set<AssetId> photos = new HashSet<>();
        if (order.get("photos") instanceof JsonArray ids) {
            for (JsonElement id : ids) {
                String text = id.isJsonPrimitive() ? id.getAsString() : "";
                AssetId asset = text.isBlank() ? null : new AssetId(text);
                if (asset != null && listing.photos().containsKey(asset)) {
                    photos.add(asset);
                }
            }
        }
        if (photos.isEmpty() || photos.size() > MOST_PHOTOS) {
            throw new IllegalArgumentException("Choose the photos that get the caption.");
        }
        String text = text(order, "text");
        return new CaptionPlan(
                photos,
                CaptionText.of(text == null ? "" : text),
                flag(order, "month") ? language(text(order, "language")) : null,
                FrameActs.zone(account, listing.frame()),
                flag(order, "replace"));
    }

    private static Locale language(@Nullable String tag) {
        return tag != null && LANGUAGES.contains(tag) ? Locale.forLanguageTag(tag) : Locale.ENGLISH;
    }

    private static @Nullable String text(JsonObject order, String name) {
        JsonElement value = order.get(name);
        return value != null && value.isJsonPrimitive() ? value.getAsString() : null;
    }

    private static boolean flag(JsonObject order, String name) {
        return "true".equals(text(order, name));
    }

    /** Notes how far it is. */
    private static final class Progress implements CaptionListener {
        private final Job job;
        private int finished;
        private int failed;

        Progress(Job job) {
            this.job = job;
        }

        @Override
        public void planned(int photos, int writes, Duration time) {
            job.note("total", photos);
            job.note("writes", writes);
            job.tell();
        }

        @Override
        public void captioned(AssetId photo, boolean written) {
            job.note("finished", ++finished);
            job.is(Job.State.RUNNING, null);
        }

        @Override
        public void failed(AssetId photo, String why) {
            job.note("finished", ++finished);
            job.note("failed", ++failed);
            job.note("problem", why);
            job.is(Job.State.RUNNING, null);
        }

        @Override
        public void waiting(Instant until) {
            job.is(Job.State.WAITING, until);
        }
    }
}
