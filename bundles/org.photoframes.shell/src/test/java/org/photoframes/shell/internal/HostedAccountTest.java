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

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.photoframes.aura.WritePermission;
import org.photoframes.thinghost.HostEvent;
import org.photoframes.thinghost.HostListener;
import org.photoframes.thinghost.InboxEntry;
import org.photoframes.thinghost.StatusView;
import org.photoframes.thinghost.Subscription;
import org.photoframes.thinghost.ThingHost;
import org.photoframes.thinghost.ThingView;

/** What the configuration file says of frames holds for their things. */
class HostedAccountTest {

    private static final ThingUID KITCHEN = new ThingUID("auraframes:frame:account:kitchen");
    private static final ThingUID GRANDMA = new ThingUID("auraframes:frame:account:grandma");

    private static final StatusView STATUS = new StatusView(ThingStatus.ONLINE, ThingStatusDetail.NONE, null);

    private final Map<ThingUID, Map<String, Object>> things = new LinkedHashMap<>();
    private final Map<ThingUID, Object> changes = new HashMap<>();
    private final List<HostListener> listeners = new ArrayList<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private void start(ConfiguredFrame... frames) {
        new HostedAccount(host(), List.of(frames), new PrintStream(said, true, StandardCharsets.UTF_8))
                .start("account", Map.of());
    }

    private static ConfiguredFrame frame(String id, WritePermission write) {
        return new ConfiguredFrame(id, null, write);
    }

    @Test
    void aFrameThatIsFoundGetsTheFilesPermission() {
        start(frame("g1", WritePermission.ALLOWED));
        found(GRANDMA, "g1");
        found(KITCHEN, "k1");

        assertThat(changes).isEqualTo(Map.of(GRANDMA, Map.of("writeAccess", "allowed")));
    }

    @Test
    void aFrameFromAnEarlierStartFollowsTheFileToo() {
        things.put(GRANDMA, Map.of("frameId", "g1", "writeAccess", "allowed"));
        things.put(KITCHEN, Map.of("frameId", "k1"));
        start(frame("g1", WritePermission.AS_ACCOUNT), frame("k1", WritePermission.FORBIDDEN));

        assertThat(changes)
                .isEqualTo(
                        Map.of(GRANDMA, Map.of("writeAccess", "account"), KITCHEN, Map.of("writeAccess", "forbidden")));
    }

    @Test
    void aThingWhoseBindingComesLaterFollowsThen() {
        things.put(GRANDMA, Map.of());
        start(frame("g1", WritePermission.ALLOWED));
        assertThat(changes).isEmpty();

        things.put(GRANDMA, Map.of("frameId", "g1"));
        listeners.forEach(listener -> listener.heard(new HostEvent.StatusChanged(GRANDMA, STATUS, STATUS)));
        assertThat(changes).isEqualTo(Map.of(GRANDMA, Map.of("writeAccess", "allowed")));
    }

    @Test
    void whatTheFileDoesNotSayAnyMoreIsTakenBack() {
        things.put(GRANDMA, Map.of("frameId", "g1", "writeAccess", "allowed"));
        start();

        assertThat(changes).isEqualTo(Map.of(GRANDMA, Map.of("writeAccess", "account")));
    }

    @Test
    void aThingThatIsRightStaysAsItIs() {
        things.put(GRANDMA, Map.of("frameId", "g1", "writeAccess", "allowed"));
        things.put(KITCHEN, Map.of("frameId", "k1"));
        start(frame("g1", WritePermission.ALLOWED));

        assertThat(changes).isEmpty();
        assertThat(said.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private void found(ThingUID uid, String frameId) {
        things.put(uid, Map.of("frameId", frameId));
        InboxEntry entry = new InboxEntry(
                uid, new ThingTypeUID("auraframes", "frame"), null, "Frame", Map.of(), "frameId", Instant.EPOCH);
        listeners.forEach(listener -> listener.heard(new HostEvent.Discovered(entry)));
    }

    /** A host that makes every entry of its inbox a thing. */
    private ThingHost host() {
        return (ThingHost) Proxy.newProxyInstance(
                ThingHost.class.getClassLoader(), new Class<?>[] {ThingHost.class}, (proxy, method, words) -> {
                    switch (method.getName()) {
                        case "listen":
                            listeners.add((HostListener) words[0]);
                            return (Subscription) () -> {};
                        case "things":
                            return things.keySet().stream().map(this::view).toList();
                        case "thing":
                        case "approve":
                            return view((ThingUID) words[0]);
                        case "configure":
                            return changes.put((ThingUID) words[0], words[1]);
                        case "inbox":
                            return List.of();
                        default:
                            return null;
                    }
                });
    }

    private ThingView view(ThingUID uid) {
        return new ThingView(
                uid,
                new ThingTypeUID("auraframes", "frame"),
                "Frame",
                null,
                null,
                false,
                STATUS,
                Map.of(),
                things.get(uid),
                List.of());
    }
}
