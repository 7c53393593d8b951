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

import com.google.gson.JsonObject;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.dashboard.internal.live.FrameKey;

/** What is under way, and the last things that were. */
public final class Jobs implements Supplier<Map<String, JsonObject>> {

    /** So many that are over are remembered: pages must see the end of all that end together. */
    static final int MOST_OVER = UploadActs.MOST_WAITING + 20;

    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final AtomicLong next;
    private Runnable changed = () -> {};

    /** @param first the number before the first job's; another one after each restart */
    public Jobs(long first) {
        next = new AtomicLong(first);
    }

    /** From now on this is run whenever a job has changed. */
    public synchronized void tell(Runnable listener) {
        changed = listener;
    }

    synchronized Job begin(String kind, FrameKey frame) {
        Job job = new Job(
                Long.toString(next.incrementAndGet(), 36),
                kind,
                frame.account(),
                frame.frame().value(),
                changed);
        jobs.put(job.id(), job);
        long over = jobs.values().stream().filter(Job::isOver).count();
        for (Iterator<Job> oldest = jobs.values().iterator(); oldest.hasNext() && over > MOST_OVER; ) {
            if (oldest.next().isOver()) {
                oldest.remove();
                over--;
            }
        }
        return job;
    }

    /** It did not come to anything. */
    synchronized void forget(Job job) {
        jobs.remove(job.id());
    }

    /** Null if there is none. */
    public synchronized @Nullable Job job(String id) {
        return jobs.get(id);
    }

    synchronized long running(String kind) {
        return jobs.values().stream()
                .filter(each ->
                        !each.isOver() && kind.equals(each.json().get("kind").getAsString()))
                .count();
    }

    @Override
    public synchronized Map<String, JsonObject> get() {
        Map<String, JsonObject> all = new LinkedHashMap<>();
        jobs.values().forEach(each -> all.put(each.key(), each.json()));
        return all;
    }
}
