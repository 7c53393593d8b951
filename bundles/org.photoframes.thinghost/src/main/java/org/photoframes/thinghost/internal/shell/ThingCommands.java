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
package org.photoframes.thinghost.internal.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.photoframes.thinghost.ChannelView;
import org.photoframes.thinghost.InboxEntry;
import org.photoframes.thinghost.RefusedException;
import org.photoframes.thinghost.ThingHost;
import org.photoframes.thinghost.ThingView;

/** What the Gogo shell offers; every answer is text, and a wrong word is answered by a sentence. */
@Component(
        service = ThingCommands.class,
        property = {
            "osgi.command.scope=photoframes",
            "osgi.command.function=things",
            "osgi.command.function=thing",
            "osgi.command.function=channels",
            "osgi.command.function=send",
            "osgi.command.function=inbox",
            "osgi.command.function=scan",
            "osgi.command.function=approve",
            "osgi.command.function=remove"
        })
public class ThingCommands {
    private static final int LONGEST_STATE = 60;

    private final ThingHost host;

    @Activate
    public ThingCommands(@Reference ThingHost host) {
        this.host = host;
    }

    /** {@code things}: all things and how they are. */
    public String things() {
        List<ThingView> things = host.things();
        StringBuilder answer = new StringBuilder();
        if (things.isEmpty()) {
            answer.append("There are no things. Write some into the things file, or approve one: see inbox.");
        } else {
            Table table = new Table("THING", "LABEL", "STATUS");
            things.forEach(each -> table.row(
                    each.uid().getAsString(), each.label(), each.status().text()));
            answer.append(table);
        }
        host.problems().forEach(problem -> answer.append('\n').append(problem));
        return answer.toString();
    }

    /** {@code thing UID}: all about one thing. */
    public String thing(String uid) {
        ThingView thing;
        try {
            thing = host.thing(new ThingUID(uid));
        } catch (IllegalArgumentException e) { // the identifier says what is wrong with it
            return noIdentifier(uid, e);
        }
        if (thing == null) {
            return "There is no thing " + uid + "; things lists them.";
        }
        ThingUID bridge = thing.bridge();
        List<String> lines = new ArrayList<>();
        lines.add(thing.label() + " (" + thing.uid() + ")");
        lines.add(thing.status().text());
        if (bridge != null) {
            lines.add("Bridge " + bridge);
        }
        if (!thing.properties().isEmpty()) {
            lines.add("");
            lines.add(values("PROPERTY", new TreeMap<>(thing.properties())));
        }
        if (!thing.configuration().isEmpty()) {
            lines.add("");
            lines.add(values("PARAMETER", thing.configuration()));
        }
        lines.add("");
        lines.add(channels(List.of(thing), ChannelUID::getId));
        return String.join("\n", lines);
    }

    private static String noIdentifier(String uid, IllegalArgumentException e) {
        return uid + " is no identifier: " + e.getMessage() + '.';
    }

    private static String values(String head, Map<String, ?> values) {
        Table table = new Table(head, "VALUE");
        values.forEach((name, value) -> table.row(name, String.valueOf(value)));
        return table.toString();
    }

    /** {@code channels}: all channels of all things with their states. */
    public String channels() {
        return channels(host.things(), ChannelUID::getAsString);
    }

    private static String channels(List<ThingView> things, Function<ChannelUID, String> name) {
        Table table = new Table("CHANNEL", "LABEL", "TYPE", "STATE");
        for (ThingView thing : things) {
            for (ChannelView channel : thing.channels()) {
                String type = Objects.requireNonNullElse(channel.itemType(), "(events)");
                table.row(name.apply(channel.uid()), channel.label(), type, brief(channel.state()));
            }
        }
        return table.toString();
    }

    private static String brief(String state) {
        return state.length() <= LONGEST_STATE ? state : state.substring(0, LONGEST_STATE - 1) + '…';
    }

    /** {@code send CHANNEL COMMAND}: the words after the channel are one command. */
    public String send(String channel, String... words) {
        String command = String.join(" ", words);
        if (command.isBlank()) {
            return "Say what to send: send " + channel + " COMMAND.";
        }
        try {
            host.send(new ChannelUID(channel), command);
            return "Sent " + command + " to " + channel + '.';
        } catch (RefusedException e) {
            return e.sentence();
        } catch (IllegalArgumentException e) { // the identifier says what is wrong with it
            return noIdentifier(channel, e);
        }
    }

    /** {@code scan}: looks for things. */
    public String scan() {
        host.scan();
        return "Looking for things; inbox shows what is found.";
    }

    /** {@code inbox}: what was discovered and is no thing yet. */
    public String inbox() {
        List<InboxEntry> entries = host.inbox();
        if (entries.isEmpty()) {
            return "The inbox is empty; scan looks for things.";
        }
        Table table = new Table("THING", "LABEL");
        entries.forEach(each -> table.row(each.uid().getAsString(), each.label()));
        return table.toString();
    }

    /** {@code approve UID [LABEL]}: makes a thing of an entry of the inbox. */
    public String approve(String uid, String... label) {
        try {
            ThingView thing = host.approve(new ThingUID(uid), label.length == 0 ? null : String.join(" ", label));
            return "Thing " + thing.uid() + " (" + thing.label() + ") is added.";
        } catch (RefusedException e) {
            return e.sentence();
        } catch (IllegalArgumentException e) { // the identifier says what is wrong with it
            return noIdentifier(uid, e);
        }
    }

    /** {@code remove UID}: removes a thing that was approved. */
    public String remove(String uid) {
        try {
            host.removeThing(new ThingUID(uid));
            return "Thing " + uid + " is removed.";
        } catch (RefusedException e) {
            return e.sentence();
        } catch (IllegalArgumentException e) { // the identifier says what is wrong with it
            return noIdentifier(uid, e);
        }
    }
}
