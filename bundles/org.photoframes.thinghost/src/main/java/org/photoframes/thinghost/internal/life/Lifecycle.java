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
package org.photoframes.thinghost.internal.life;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Bridge;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerCallback;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.photoframes.openhab.PlainBridge;
import org.photoframes.openhab.PlainThing;
import org.photoframes.thinghost.HostEvent;
import org.photoframes.thinghost.ThingDefinition;
import org.photoframes.thinghost.internal.descriptor.Descriptors;
import org.photoframes.thinghost.internal.descriptor.ThingKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts handlers when all that they need is there, bridges first, and stops them when something is gone. Everything
 * that decides runs on one thread; handlers are called through {@link HandlerCalls}.
 */
final class Lifecycle {
    private static final long GOODBYE_SECONDS = 5;

    private final Logger logger = LoggerFactory.getLogger(Lifecycle.class);
    private final LifecycleThread thread = new LifecycleThread();
    private final HandlerCalls calls = new HandlerCalls();
    private final List<ThingHandlerFactory> factories = new CopyOnWriteArrayList<>();
    private final Descriptors descriptors;
    private final Roster roster;
    private final Statuses statuses;
    private final Readiness readiness;
    private final Announcements announcements;
    private final Introductions introductions;
    private final ThingAssembly assembly;
    private final Function<Tended, ThingHandlerCallback> callbacks;

    Lifecycle(
            Descriptors descriptors,
            Roster roster,
            Statuses statuses,
            Announcements announcements,
            ThingAssembly assembly,
            Links links,
            BiFunction<Lifecycle, Tended, ThingHandlerCallback> callbacks) {
        this.descriptors = descriptors;
        this.roster = roster;
        this.statuses = statuses;
        this.announcements = announcements;
        this.assembly = assembly;
        this.readiness = new Readiness(descriptors, roster, factories);
        this.introductions = new Introductions(calls, roster, links);
        this.callbacks = tended -> callbacks.apply(this, tended);
    }

    HandlerCalls calls() {
        return calls;
    }

    // ---- what comes and goes

    void factoryAdded(ThingHandlerFactory factory) {
        factories.add(factory);
        advanceSoon();
    }

    /** Returns when the factory's handlers are disposed: its bundle is about to stop. */
    void factoryRemoved(ThingHandlerFactory factory) {
        factories.remove(factory);
        thread.now(() -> {
            for (Tended each : roster.all()) {
                if (each.factory() == factory) {
                    stop(each, ThingStatusDetail.HANDLER_MISSING_ERROR, null);
                }
            }
            advanceAll();
        });
    }

    void advanceSoon() {
        thread.soon(this::advanceAll);
    }

    /** Takes a thing into care; false when there is one with its identifier. */
    boolean add(ThingDefinition definition, Origin origin) {
        if (!roster.add(new Tended(definition, origin, assembly.bare(definition)))) {
            return false;
        }
        announcements.tell(new HostEvent.Added(definition.uid()));
        advanceSoon();
        return true;
    }

    /** Lets the handler say goodbye and forgets the thing. */
    void remove(Tended tended) {
        thread.now(() -> {
            statuses.set(tended, ThingStatus.REMOVING, ThingStatusDetail.NONE, null);
            ThingHandler handler = tended.handler();
            ThingHandlerFactory factory = tended.factory();
            if (handler != null) {
                sayGoodbye(tended, handler);
                stop(tended, ThingStatusDetail.NONE, null);
            }
            if (factory != null) {
                calls.await(tended.uid(), "removeThing", () -> factory.removeThing(tended.uid()));
            }
            statuses.set(tended, ThingStatus.REMOVED, ThingStatusDetail.NONE, null);
            roster.remove(tended.uid());
            calls.forget(tended.uid());
            announcements.tell(new HostEvent.Removed(tended.uid()));
            advanceAll();
        });
    }

    private void sayGoodbye(Tended tended, ThingHandler handler) {
        try {
            if (!calls.await(tended.uid(), "handleRemoval", handler::handleRemoval)
                    .failed()) {
                tended.goodbye().get(GOODBYE_SECONDS, TimeUnit.SECONDS);
            }
        } catch (TimeoutException e) {
            logger.warn("The handler of {} has not said goodbye; the thing is removed without", tended.uid());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("goodbyes are said, never broken", e);
        }
    }

    /** Stops all handlers, things before their bridges. */
    void close() {
        thread.now(() -> roster.all().forEach(each -> stop(each, ThingStatusDetail.NONE, null)));
        thread.close();
        calls.close();
    }

    // ---- forward

    private void advanceAll() {
        boolean moved = true;
        while (moved) {
            moved = false;
            for (Tended each : roster.all()) {
                moved |= each.handler() == null && advance(each);
            }
        }
    }

    /** Starts the handler if nothing is missing, or says what is. */
    private boolean advance(Tended tended) {
        Readiness.Answer answer = readiness.of(tended);
        ThingKind kind = answer.kind();
        ThingHandlerFactory factory = answer.factory();
        if (kind == null || factory == null) {
            statuses.waiting(tended, answer.detail(), answer.text());
            return false;
        }
        return tended.refusedBy() != factory && start(tended, kind, factory, answer.configuration());
    }

    private boolean start(
            Tended tended, ThingKind kind, ThingHandlerFactory factory, Map<String, Object> configuration) {
        calls.forget(tended.uid());
        PlainThing thing = assembly.whole(tended.definition(), kind, configuration);
        thing.setStatusInfo(tended.thing().getStatusInfo());
        tended.replace(thing);
        introductions.toBridge(tended);
        statuses.set(tended, ThingStatus.INITIALIZING, ThingStatusDetail.NONE, null);
        AtomicReference<@Nullable ThingHandler> made = new AtomicReference<>();
        HandlerCalls.Outcome outcome =
                calls.await(tended.uid(), "registerHandler", () -> made.set(factory.registerHandler(thing)));
        ThingHandler handler = made.get();
        if (handler == null) {
            tended.refusedBy(factory);
            statuses.waiting(tended, ThingStatusDetail.HANDLER_REGISTERING_ERROR, text(outcome));
            return false;
        }
        thing.setHandler(handler);
        tended.begin(factory, handler);
        handler.setCallback(callbacks.apply(tended));
        outcome = calls.await(tended.uid(), "initialize", handler::initialize);
        if (outcome.failed()) {
            statuses.waiting(tended, ThingStatusDetail.HANDLER_INITIALIZING_ERROR, text(outcome));
        }
        return true;
    }

    private static @Nullable String text(HandlerCalls.Outcome outcome) {
        Throwable failure = outcome.failure();
        String message = failure == null ? "the handler took too long" : failure.getMessage();
        return message == null && failure != null ? failure.getClass().getSimpleName() : message;
    }

    // ---- what handlers report

    void reported(Tended tended, ThingStatusInfo info) {
        switch (info.getStatus()) {
            case UNINITIALIZED, INITIALIZING, REMOVING ->
                throw new IllegalArgumentException("a handler cannot set the status " + info.getStatus());
            case REMOVED -> tended.goodbye().complete(null);
            default -> {
                if (!tended.stopping() && statuses.set(tended, info)) {
                    thread.soon(() -> follow(tended, info));
                }
            }
        }
    }

    private void follow(Tended tended, ThingStatusInfo info) {
        if (!tended.initialized() || tended.stopping()) {
            return;
        }
        if (!tended.introduced()) {
            tended.introduced(true);
            introductions.introduce(tended);
        }
        if (tended.thing() instanceof Bridge) {
            introductions.bridgeStatus(tended, info);
            advanceAll();
        }
    }

    /** A handler put another thing into the place of its own, or changed it. */
    void changed(Tended tended, PlainThing changed) {
        PlainThing before = tended.thing();
        if (changed != before) {
            synchronized (tended) {
                changed.setStatusInfo(before.getStatusInfo());
                changed.setHandler(tended.handler());
                tended.replace(changed);
            }
            if (changed instanceof PlainBridge bridge) {
                roster.childrenOf(tended.uid()).forEach(child -> bridge.addThing(child.thing()));
            }
            introductions.toBridge(tended);
            thread.soon(() -> introductions.newChannels(tended, before));
        }
        announcements.tell(new HostEvent.Changed(tended.uid()));
    }

    /** Starts a handler again that waits for another configuration. */
    void restart(Tended tended) {
        thread.soon(() -> {
            stop(tended, ThingStatusDetail.NONE, null);
            tended.refusedBy(null);
            advanceAll();
        });
    }

    // ---- back

    private void stop(Tended tended, ThingStatusDetail why, @Nullable String text) {
        ThingHandler handler = tended.handler();
        ThingHandlerFactory factory = tended.factory();
        if (handler == null || factory == null) {
            return;
        }
        for (Tended child : roster.childrenOf(tended.uid())) {
            stop(child, ThingStatusDetail.BRIDGE_UNINITIALIZED, null);
        }
        tended.stopping(true);
        PlainThing thing = tended.thing();
        calls.await(tended.uid(), "dispose", handler::dispose);
        handler.setCallback(null);
        if (tended.introduced()) {
            introductions.farewell(tended, handler);
        }
        calls.await(tended.uid(), "unregisterHandler", () -> factory.unregisterHandler(thing));
        thing.setHandler(null);
        tended.end();
        statuses.waiting(tended, why, text);
    }
}
