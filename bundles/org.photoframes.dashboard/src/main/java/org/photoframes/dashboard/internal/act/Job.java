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
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/** Something that takes its time: captioning many photos, or uploading one. Its owner writes, everybody reads. */
public final class Job {

    /** How it stands with it. */
    enum State {
        RUNNING,
        WAITING,
        DONE,
        CANCELLED,
        FAILED,
        /** Ended before its end; somebody else goes on with it. */
        KEPT
    }

    private final String id;
    private final JsonObject about = new JsonObject();
    private final Runnable changed;
    private Runnable cancel = () -> {};
    private State state = State.RUNNING;
    private boolean cancelled;

    Job(String id, String kind, String account, String frame, Runnable changed) {
        this.id = id;
        this.changed = changed;
        about.addProperty("type", "job");
        about.addProperty("key", key());
        about.addProperty("id", id);
        about.addProperty("kind", kind);
        about.addProperty("account", account);
        about.addProperty("frame", frame);
    }

    String key() {
        return "job " + id;
    }

    String id() {
        return id;
    }

    synchronized void note(String name, @Nullable String value) {
        if (value == null) {
            about.remove(name);
        } else {
            about.addProperty(name, value);
        }
    }

    synchronized void note(String name, int value) {
        about.addProperty(name, value);
    }

    void cancelledBy(Runnable way) {
        synchronized (this) {
            cancel = way;
        }
    }

    public void cancel() {
        Runnable way;
        synchronized (this) {
            cancelled = true;
            way = cancel;
        }
        way.run();
    }

    /** Whether somebody wanted it to end early. */
    synchronized boolean isCancelled() {
        return cancelled;
    }

    void is(State now, @Nullable Instant until) {
        synchronized (this) {
            state = now;
            note("until", until == null ? null : until.toString());
        }
        changed.run();
    }

    /** Something was noted that people want to see. */
    void tell() {
        changed.run();
    }

    synchronized boolean isOver() {
        return state != State.RUNNING && state != State.WAITING;
    }

    synchronized JsonObject json() {
        about.addProperty("state", state.name());
        return about.deepCopy();
    }
}
