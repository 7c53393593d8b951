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
package org.photoframes.aura.internal;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Picture;
import org.photoframes.aura.Still;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.CloudStream;
import org.photoframes.cloud.Timekeeper;

/**
 * Fetches pictures for showing, one after the other and a second apart (Aura sheet 4.2, 10). The image host needs no
 * session and gets none. What comes back is looked at: some renditions are broken, and names do not tell the type.
 */
final class PictureFetcher implements AutoCloseable {

    private static final int LARGEST = 8 << 20;

    private final Map<Wanted, CompletableFuture<Picture>> running = new ConcurrentHashMap<>();
    private final Lane lane;
    private final CloudLine line;
    private final Timekeeper time;

    private volatile Instant last = Instant.EPOCH;

    PictureFetcher(Lane lane, CloudLine line, Timekeeper time) {
        this.lane = lane;
        this.line = line;
        this.time = time;
    }

    CompletableFuture<Picture> fetch(Still still, int width, int height) {
        Wanted wanted = new Wanted(still, width, height);
        CompletableFuture<Picture> started = new CompletableFuture<>();
        CompletableFuture<Picture> before = running.putIfAbsent(wanted, started);
        if (before != null) {
            return before;
        }
        lane.submit(Lane.Order.READING, () -> firstGood(wanted)).whenComplete((picture, failure) -> {
            running.remove(wanted);
            if (failure == null) {
                started.complete(picture);
            } else {
                started.completeExceptionally(failure);
            }
        });
        return started;
    }

    @Override
    public void close() {
        line.close();
        lane.close();
    }

    private Picture firstGood(Wanted wanted) throws CloudException, InterruptedException {
        CloudException worst = null;
        for (String target : candidates(wanted)) {
            time.pause(Duration.between(time.instant(), last.plus(AuraPoliteness.PICTURE_GAP)));
            last = time.instant();
            try {
                return read(target);
            } catch (CloudException.NotFound
                    | CloudException.SessionEnded
                    | CloudException.BadRequest
                    | CloudException.MalformedAnswer e) {
                worst = e;
            }
        }
        throw worst == null ? new CloudException.NotFound("there is no picture", 0) : worst;
    }

    /** The scaled one first: it is as small as it is wanted. */
    private static List<String> candidates(Wanted wanted) {
        Still still = wanted.still();
        String folder = "/" + Answers.segment(still.uploader().value()) + "/";
        String file = Answers.segment(still.fileName());
        List<String> candidates = new ArrayList<>();
        candidates.add(folder + "rotate_" + still.rotation() + "__width_" + wanted.width() + "__height_"
                + wanted.height() + "__rt_fill__gravity_sm__quality_85__" + file);
        boolean upright = wanted.height() > wanted.width();
        add(candidates, upright ? still.portrait() : still.landscape());
        add(candidates, upright ? still.landscape() : still.portrait());
        add(candidates, still.thumbnail());
        candidates.add(folder + file);
        return candidates;
    }

    private static void add(List<String> candidates, @Nullable URI uri) {
        if (uri != null) {
            candidates.add(uri.toString());
        }
    }

    private Picture read(String target) throws CloudException, InterruptedException {
        try (CloudStream stream = line.stream(CloudRequest.get(target))) {
            byte[] bytes = stream.bytes().readNBytes(LARGEST + 1);
            String type = PictureType.of(bytes);
            if (bytes.length > LARGEST || type == null) {
                throw new CloudException.MalformedAnswer(
                        bytes.length > LARGEST ? "a picture of more than 8 MiB" : "not a picture",
                        stream.status(),
                        stream.contentType(),
                        "",
                        null);
            }
            return new Picture(bytes, type);
        } catch (IOException e) {
            throw new CloudException.NetworkFailure("the picture broke off", e);
        }
    }

    private record Wanted(Still still, int width, int height) {}
}
