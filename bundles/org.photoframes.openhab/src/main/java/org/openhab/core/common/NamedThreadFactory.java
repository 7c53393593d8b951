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
package org.openhab.core.common;

import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Makes daemon threads whose names tell what they are for.
 */
public class NamedThreadFactory implements ThreadFactory {
    private final String name;
    private final boolean daemon;
    private final int priority;
    private final AtomicInteger count = new AtomicInteger();

    public NamedThreadFactory(String id) {
        this(id, false);
    }

    public NamedThreadFactory(String id, boolean daemon) {
        this(id, daemon, Thread.NORM_PRIORITY);
    }

    public NamedThreadFactory(String id, boolean daemon, int priority) {
        this.name = "OH-" + id + "-";
        this.daemon = daemon;
        this.priority = priority;
    }

    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name + count.incrementAndGet());
        thread.setDaemon(daemon);
        thread.setPriority(priority);
        return thread;
    }
}
