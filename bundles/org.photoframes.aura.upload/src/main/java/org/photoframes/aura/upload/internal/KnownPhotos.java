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
package org.photoframes.aura.upload.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.FrameIntake;
import org.photoframes.aura.ListedAsset;
import org.photoframes.aura.upload.internal.QueuedPicture.Ready;
import org.photoframes.photos.PhotoKind;

/** What the cloud has already. A few pictures are asked for by their identifiers, many looked up in the frame's listing. */
final class KnownPhotos {

    private static final int FEW = 4;

    private final AuraAccount account;
    private final FrameIntake intake;
    private final Patience patience;
    private @Nullable Map<String, Asset> before;

    KnownPhotos(AuraAccount account, FrameIntake intake, Patience patience) {
        this.account = account;
        this.intake = intake;
        this.patience = patience;
    }

    /** Those of the pictures that are there as pictures, not as placeholders. */
    Map<PictureTask, Asset> among(List<PictureTask> tasks) throws Refusal, Postponed, InterruptedException {
        Map<PictureTask, Asset> found = new HashMap<>();
        if (tasks.size() <= FEW) {
            for (PictureTask task : tasks) {
                for (Asset asset : patience.ask(() -> intake.find(task.ready().localIdentifier()))) {
                    found.put(task, asset);
                }
            }
            return found;
        }
        Map<String, Asset> byKey = before;
        if (byKey == null) {
            // Once is enough for an order: what it adds itself, it knows.
            byKey = listed();
            before = byKey;
        }
        for (PictureTask task : tasks) {
            Ready ready = task.ready();
            Asset same = byKey.get(ready.localIdentifier());
            Asset known = same == null ? byKey.get(ready.md5()) : same;
            if (known != null) {
                found.put(task, known);
            }
        }
        return found;
    }

    /** Everything with a picture on the frame, by identifier and by MD5; hidden photos too (Aura sheet 11.5). */
    Map<String, Asset> listed() throws Refusal, Postponed, InterruptedException {
        return patience.attempt(() -> {
            Map<String, Asset> byKey = new HashMap<>();
            try (Stream<ListedAsset> assets = account.assets(intake.frame())) {
                assets.map(ListedAsset::asset)
                        .filter(a -> a.kind() != PhotoKind.PLACEHOLDER)
                        .forEach(a -> {
                            put(byKey, a.localIdentifier(), a);
                            put(byKey, a.md5(), a);
                            put(byKey, a.id().value(), a);
                        });
            } catch (java.io.UncheckedIOException e) {
                throw e.getCause();
            }
            return byKey;
        });
    }

    private static void put(Map<String, Asset> map, @Nullable String key, Asset asset) {
        if (key != null) {
            map.putIfAbsent(key, asset);
        }
    }
}
