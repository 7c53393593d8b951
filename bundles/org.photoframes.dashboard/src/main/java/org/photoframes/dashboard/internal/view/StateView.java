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
package org.photoframes.dashboard.internal.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AccountHealth;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.Impression;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.aura.Playlist;
import org.photoframes.aura.Still;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.WriteBudget;
import org.photoframes.dashboard.internal.live.FolderSizes;
import org.photoframes.dashboard.internal.live.FrameKey;
import org.photoframes.dashboard.internal.live.Household;
import org.photoframes.dashboard.internal.live.Stamps;
import org.photoframes.dashboard.internal.picture.FrameShape;
import org.photoframes.dashboard.internal.picture.PictureName;
import org.photoframes.download.Backup;

/** How accounts and frames stand, as JSON. */
public final class StateView implements Supplier<Map<String, JsonObject>> {

    private final Household household;
    private final Stamps stamps;
    private final FolderSizes sizes;
    private final Supplier<Map<String, JsonObject>> jobs;
    private final UploadWays uploads;
    private final InstantSource time;

    /** Tells whether pictures can be uploaded into an account. */
    @FunctionalInterface
    public interface UploadWays {
        boolean into(String account);
    }

    /** @param jobs what is under way or was recently */
    public StateView(
            Household household,
            Stamps stamps,
            FolderSizes sizes,
            Supplier<Map<String, JsonObject>> jobs,
            UploadWays uploads,
            InstantSource time) {
        this.household = household;
        this.stamps = stamps;
        this.sizes = sizes;
        this.jobs = jobs;
        this.uploads = uploads;
        this.time = time;
    }

    /** An object for each account, frame and job, by a key that names it. */
    @Override
    public Map<String, JsonObject> get() {
        Map<String, JsonObject> things = new LinkedHashMap<>();
        int place = 0;
        for (AuraAccount account : household.accounts()) {
            String name = "account " + account.key();
            things.put(name, account(name, account));
            for (Frame frame : account.frames()) {
                FrameKey key = new FrameKey(account.key(), frame.id());
                String frameName = "frame " + key.text();
                things.put(frameName, frame(frameName, key, account, frame, place++));
            }
        }
        things.putAll(jobs.get());
        return things;
    }

    private JsonObject account(String name, AuraAccount account) {
        AccountHealth health = account.health();
        WriteBudget budget = health.budget();
        CloudException failure = health.lastFailure();
        return Json.of("account", name)
                .put("account", account.key())
                .put("problem", failure == null ? null : failure.getMessage())
                .put("budgetLeft", budget.left())
                .put("budgetCapacity", budget.capacity())
                .put("writesStoppedUntil", budget.stoppedUntil())
                .put("uploads", uploads.into(account.key()))
                .object();
    }

    private JsonObject frame(String name, FrameKey key, AuraAccount account, Frame frame, int place) {
        FrameListing listing = account.listing(frame.id());
        JsonArray albums = new JsonArray();
        for (Playlist album : frame.albums()) {
            albums.add(new Json()
                    .put("id", album.id().value())
                    .put("name", album.name())
                    .put("size", album.size())
                    .object());
        }
        Json json = Json.of("frame", name)
                .put("place", place)
                .put("account", key.account())
                .put("id", frame.id().value())
                .put("name", frame.name())
                .put("shape", FrameShape.of(frame).name())
                .put("matting", frame.mattingColour())
                .put("trim", frame.trimColour())
                .put("online", frame.online(time.instant()))
                .put("seen", frame.lastOnlineAt())
                .put("reported", frame.reportedCount())
                .put("albums", albums)
                .put("writable", account.control(frame.id()).objection() == null)
                .put("current", current(frame, listing))
                .put("backup", backup(household.backup(key)));
        if (listing != null) {
            json.put("stamp", stamps.of(key, listing))
                    .put("shown", listing.shown())
                    .put("hidden", listing.hidden());
            ListedPhoto newest = listing.newest();
            json.put("newest", newest == null ? null : PhotoJson.of(newest));
        }
        return json.object();
    }

    /** What it shows; the listing knows more of it than the frame does. */
    private static @Nullable JsonObject current(Frame frame, @Nullable FrameListing listing) {
        Impression impression = frame.lastImpression();
        if (impression == null) {
            return null;
        }
        ListedPhoto listed = listing == null ? null : listing.photos().get(impression.assetId());
        if (listed != null) {
            return PhotoJson.of(listed);
        }
        Still still = impression.asset() == null ? null : impression.asset().still();
        return new Json()
                .put("id", impression.assetId().value())
                .put("v", still == null ? null : PictureName.version(still))
                .object();
    }

    private @Nullable JsonObject backup(@Nullable Backup backup) {
        return backup == null ? null : BackupJson.of(backup.status(), sizes);
    }
}
