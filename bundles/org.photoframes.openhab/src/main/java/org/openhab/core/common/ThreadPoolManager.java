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

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The shared thread pools, by name; their threads go when idle and never hold up the end of the process.
 */
public class ThreadPoolManager {
    public static final String THREAD_POOL_NAME_COMMON = "common";

    protected static final int DEFAULT_THREAD_POOL_SIZE = 5;
    protected static final long THREAD_TIMEOUT = 65;

    protected static Map<String, ExecutorService> pools = new ConcurrentHashMap<>();

    public ThreadPoolManager() {}

    /** The pool of this name for delayed and repeated work, made when first asked for. */
    public static ScheduledExecutorService getScheduledPool(String name) {
        return (ScheduledExecutorService) pools.computeIfAbsent("scheduled:" + name, key -> {
            ScheduledThreadPoolExecutor pool =
                    new ScheduledThreadPoolExecutor(DEFAULT_THREAD_POOL_SIZE, new NamedThreadFactory(name, true));
            pool.setRemoveOnCancelPolicy(true);
            return mortal(pool);
        });
    }

    /** The pool of this name for work to be done at once, made when first asked for. */
    public static ExecutorService getPool(String name) {
        return pools.computeIfAbsent(
                "plain:" + name,
                key -> mortal(new ThreadPoolExecutor(
                        DEFAULT_THREAD_POOL_SIZE,
                        DEFAULT_THREAD_POOL_SIZE,
                        THREAD_TIMEOUT,
                        TimeUnit.SECONDS,
                        new LinkedBlockingQueue<>(),
                        new NamedThreadFactory(name, true))));
    }

    public static Set<String> getPoolNames() {
        Set<String> names = new TreeSet<>();
        pools.keySet().forEach(key -> names.add(key.substring(key.indexOf(':') + 1)));
        return names;
    }

    private static <P extends ThreadPoolExecutor> P mortal(P pool) {
        pool.setKeepAliveTime(THREAD_TIMEOUT, TimeUnit.SECONDS);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }
}
