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

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.cloud.CloudException;

/** Reads page after page, a second apart, letting commands pass in between (Aura sheet 6). */
final class PageWalk {

    /** Reads one page and returns the cursor of the next; null at the end. */
    @FunctionalInterface
    interface Page {
        @Nullable
        String read(@Nullable String cursor) throws CloudException, InterruptedException;
    }

    private final Set<String> seen = new HashSet<>();
    private final Lane lane;
    private final Page page;

    private PageWalk(Lane lane, Page page) {
        this.lane = lane;
        this.page = page;
    }

    /** Comes true when the last page was read; fails with the first page that fails. */
    static CompletableFuture<Void> over(Lane lane, Page page) {
        return new PageWalk(lane, page).from(null);
    }

    private CompletableFuture<Void> from(@Nullable String cursor) {
        return lane.submit(Lane.Order.READING, () -> new Next(page.read(cursor)))
                .thenCompose(next -> {
                    String following = next.cursor();
                    // A cursor that comes back would never end.
                    return following == null || !seen.add(following)
                            ? CompletableFuture.<Void>completedFuture(null)
                            : lane.pause(AuraPoliteness.PAGE_GAP).thenCompose(passed -> from(following));
                });
    }

    private record Next(@Nullable String cursor) {}
}
