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
import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.PlaylistId;
import org.photoframes.dashboard.internal.http.Failures;
import org.photoframes.dashboard.internal.http.Reply;

/** Which photos albums hold; read when somebody opens one, and remembered for a while. */
public final class Albums {

    private static final Duration GOOD_FOR = Duration.ofMinutes(10);
    private static final int MOST_KEPT = 100;

    private final Map<String, Kept> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
            return size() > MOST_KEPT;
        }
    };
    private final InstantSource time;

    public Albums(InstantSource time) {
        this.time = time;
    }

    /** The ids of the photos of an album of the frame. */
    public Reply reply(AuraAccount account, Frame frame, String album) {
        if (frame.albums().stream().noneMatch(each -> each.id().value().equals(album))) {
            return Reply.refusal(404, "There is no such album.");
        }
        String name = String.join("\n", account.key(), frame.id().value(), album);
        synchronized (kept) {
            Kept known = kept.get(name);
            if (known != null
                    && known.mark().equals(frame.contentMark())
                    && time.instant().isBefore(known.at().plus(GOOD_FOR))) {
                return json(known.photos());
            }
        }
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        account.readAlbum(frame.id(), new PlaylistId(album)).whenComplete((photos, failure) -> {
            if (photos == null) {
                reply.complete(Failures.reply(failure));
            } else {
                synchronized (kept) {
                    kept.put(name, new Kept(Set.copyOf(photos), frame.contentMark(), time.instant()));
                }
                reply.complete(json(photos));
            }
        });
        return new Reply.Coming(reply);
    }

    private static Reply json(Set<AssetId> photos) {
        JsonArray ids = new JsonArray();
        photos.forEach(each -> ids.add(each.value()));
        JsonObject json = new JsonObject();
        json.add("photos", ids);
        return Reply.json(json);
    }

    private record Kept(Set<AssetId> photos, String mark, Instant at) {}
}
