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
package org.photoframes.shell.internal;

import java.io.PrintStream;
import java.util.List;
import java.util.Set;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.type.ChannelKind;
import org.photoframes.thinghost.ChannelView;
import org.photoframes.thinghost.ThingHost;
import org.photoframes.thinghost.ThingView;

/** All things with their channels, for people to read. */
final class ThingReport {

    private static final int LONGEST_STATE = 80;

    /** Channels that only take commands never have a state. */
    private static final Set<String> COMMANDS_ONLY = Set.of("control", "upload");

    private final ThingHost host;

    ThingReport(ThingHost host) {
        this.host = host;
    }

    /** Whether there are frames, all things are online, every channel with a state has got one, and the pictures are there. */
    boolean complete() {
        List<ThingView> things = host.things();
        return things.size() > 1
                && host.inbox().isEmpty()
                && things.stream().allMatch(thing -> thing.status().status() == ThingStatus.ONLINE)
                && things.stream()
                        .flatMap(thing -> thing.channels().stream())
                        .filter(ThingReport::hasState)
                        .noneMatch(ThingReport::isAwaited);
    }

    private static boolean isAwaited(ChannelView channel) {
        return channel.state().equals("NULL")
                || ("Image".equals(channel.itemType()) && channel.state().equals("UNDEF"));
    }

    void print(PrintStream out) {
        for (ThingView thing : host.things()) {
            out.printf("%s  %s  %s%n", thing.uid(), thing.status().text(), thing.label());
            for (ChannelView channel : thing.channels()) {
                if (channel.kind() == ChannelKind.STATE) {
                    out.printf(
                            "  %-32s %s%n",
                            channel.uid().getId(), hasState(channel) ? brief(channel.state()) : "(takes commands)");
                }
            }
            out.println();
        }
    }

    private static boolean hasState(ChannelView channel) {
        return channel.kind() == ChannelKind.STATE
                && !COMMANDS_ONLY.contains(channel.uid().getIdWithoutGroup());
    }

    private static String brief(String state) {
        String line = state.replaceAll("\\p{Cntrl}", " ");
        return line.length() <= LONGEST_STATE ? line : line.substring(0, LONGEST_STATE - 1) + "…";
    }
}
