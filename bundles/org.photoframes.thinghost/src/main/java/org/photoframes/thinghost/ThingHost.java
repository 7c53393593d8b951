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
package org.photoframes.thinghost;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.types.State;

/**
 * The things of this framework. Values are snapshots; nothing here blocks on a device unless it says so.
 * Things come from the YAML file that the property {@code photoframes.things} names, from approved discoveries, and
 * from {@link #addThing}.
 */
public interface ThingHost {
    /** All things, sorted by identifier. */
    List<ThingView> things();

    /** The thing, or null when there is none. */
    @Nullable
    ThingView thing(ThingUID uid);

    /** The last state of a channel; {@code UnDefType.NULL} when it never had one or does not exist. */
    State state(ChannelUID channel);

    /**
     * Hands a command to the thing's handler and returns at once.
     *
     * @param command as text, read after the channel's item type; "REFRESH" asks for the present value
     * @throws RefusedException when there is no such channel, or it does not take this command
     */
    void send(ChannelUID channel, String command) throws RefusedException;

    /** Lets everything that can find things look for them; what is found comes to the inbox sooner or later. */
    void scan();

    /** What was discovered and is no thing yet, sorted by identifier. */
    List<InboxEntry> inbox();

    /**
     * Makes a thing of a discovery; it is there again after a restart.
     *
     * @param label the thing's label, or null for that of the discovery
     * @throws RefusedException when the inbox has no such entry
     */
    ThingView approve(ThingUID uid, @Nullable String label) throws RefusedException;

    /**
     * Adds a thing until this host stops.
     *
     * @throws RefusedException when there is a thing with this identifier
     */
    void addThing(ThingDefinition definition) throws RefusedException;

    /**
     * Changes parameters of a thing, which starts anew if that makes a difference. An approved thing keeps them.
     *
     * @param values by parameter; those that are not named stay
     * @throws RefusedException when there is no such thing, or a file defines it
     */
    void configure(ThingUID uid, Map<String, Object> values) throws RefusedException;

    /**
     * Lets the handler say goodbye and removes the thing; waits for that.
     *
     * @throws RefusedException when there is no such thing, or a file defines it
     */
    void removeThing(ThingUID uid) throws RefusedException;

    /** What is wrong with the things file, each in a sentence; empty when nothing is. */
    List<String> problems();

    /** Tells the listener what happens from now on, until the answer is closed. */
    Subscription listen(HostListener listener);

    /**
     * Waits until there is a thing and all of them are online.
     *
     * @return false when that did not come true in time
     */
    boolean awaitOnline(Duration timeout) throws InterruptedException;
}
