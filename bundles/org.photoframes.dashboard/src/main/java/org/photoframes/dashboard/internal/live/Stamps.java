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
package org.photoframes.dashboard.internal.live;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.photoframes.aura.FrameListing;

/** Numbers listings, so that pages know theirs from a newer one; no number comes twice, not even after a restart. */
public final class Stamps {

    private final Map<FrameKey, Stamp> last = new ConcurrentHashMap<>();
    private final AtomicLong next;

    public Stamps(Instant begin) {
        next = new AtomicLong(begin.toEpochMilli());
    }

    /** The stamp of the listing. */
    public String of(FrameKey frame, FrameListing listing) {
        return last.compute(
                        frame,
                        (key, before) -> before != null && before.listing() == listing
                                ? before
                                : new Stamp(listing, Long.toString(next.incrementAndGet(), 36)))
                .text();
    }

    private record Stamp(FrameListing listing, String text) {}
}
