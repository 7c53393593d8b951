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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.storage.Storage;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingActions;
import org.osgi.framework.Bundle;
import org.photoframes.thinghost.record.Record;

class LifecycleTest {
    private static final ThingUID ACCOUNT = new ThingUID("sample:account:home");
    private static final ThingUID FRAME = new ThingUID("sample:frame:home:hall");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    private RunningHost running;
    private ThingHost host;

    private void start(String things) throws Exception {
        start(things, Map.of());
    }

    private void start(String things, Map<String, String> more) throws Exception {
        Record.clear();
        Path file = folder.resolve("things.yaml");
        Files.writeString(file, things);
        Map<String, String> properties = new HashMap<>(more);
        properties.put("photoframes.things", file.toString());
        properties.putIfAbsent("photoframes.locale", "en");
        running = RunningHost.start(folder, properties);
        host = running.service(ThingHost.class);
    }

    @AfterEach
    void stop() throws Exception {
        if (running != null) {
            running.close();
        }
    }

    private static final String GOOD = """
            version: 1
            things:
              sample:frame:home:hall:
                bridge: sample:account:home
                label: Hall
                config:
                  frameId: hall-1
              sample:account:home:
                isBridge: true
                config:
                  email: ada@example.org
                  password: hunter2
            """;

    private StatusView status(ThingUID uid) {
        return Objects.requireNonNull(host.thing(uid)).status();
    }

    private String state(String channel) {
        return host.state(new ChannelUID(FRAME, channel)).toString();
    }

    @Test
    void aBridgeStartsBeforeItsThingsAndChannelsGetTheirStates() throws Exception {
        start(GOOD);
        running.installSample();

        assertThat(host.awaitOnline(PATIENCE)).isTrue();
        await().untilAsserted(() -> assertThat(state("settings#interval")).isEqualTo("30 s"));

        assertThat(Record.linesOf("initialize "))
                .containsExactly(
                        "initialize sample:account:home poll 300", "initialize sample:frame:home:hall bridge there");
        await().untilAsserted(() -> assertThat(Record.lines()).contains("child initialized sample:frame:home:hall"));
        assertThat(state("status#online")).isEqualTo("ON");
        assertThat(state("text")).isEqualTo("NULL");
    }

    @Test
    void withoutItsBindingAThingSaysWhatIsMissing() throws Exception {
        start(GOOD);

        await().untilAsserted(() -> assertThat(status(ACCOUNT).text())
                .isEqualTo("UNINITIALIZED (HANDLER_MISSING_ERROR): No started bundle describes things of type"
                        + " sample:account."));
    }

    @Test
    void aStoppedBindingDisposesItsHandlersAndARestartBringsThemBack() throws Exception {
        start(GOOD);
        Bundle sample = running.installSample();
        assertThat(host.awaitOnline(PATIENCE)).isTrue();
        Record.clear();

        sample.stop();

        assertThat(Record.linesOf("dispose "))
                .containsExactly("dispose sample:frame:home:hall", "dispose sample:account:home");
        assertThat(status(FRAME).status()).isEqualTo(ThingStatus.UNINITIALIZED);
        sample.start();
        assertThat(host.awaitOnline(PATIENCE)).isTrue();
    }

    @Test
    void servicesLiveAsLongAsTheirHandler() throws Exception {
        start(GOOD);
        Bundle sample = running.installSample();
        assertThat(host.awaitOnline(PATIENCE)).isTrue();

        assertThat(running.context().getServiceReferences(ThingActions.class, "(thing.uid=sample:frame:home:hall)"))
                .hasSize(1);
        assertThat(running.service(ThingActions.class).getThingHandler()).isNotNull();
        sample.stop();
        assertThat(running.context().getServiceReferences(ThingActions.class, null))
                .isEmpty();
        assertThat(running.context().getServiceReferences(DiscoveryService.class, null))
                .isEmpty();
        assertThat(Record.lines()).containsSubsequence("actions ready", "actions gone");
    }

    @Test
    void aMissingParameterIsNamedAndNothingStarts() throws Exception {
        start(GOOD.replace("password: hunter2", "pollInterval: 60"));
        running.installSample();

        await().untilAsserted(() -> assertThat(status(ACCOUNT).text())
                .isEqualTo("UNINITIALIZED (HANDLER_CONFIGURATION_PENDING): The required parameter password has no"
                        + " value."));
        await().untilAsserted(
                        () -> assertThat(status(FRAME).detail()).isEqualTo(ThingStatusDetail.BRIDGE_UNINITIALIZED));
        assertThat(Record.linesOf("initialize")).isEmpty();
    }

    @Test
    void aWrongParameterIsNamed() throws Exception {
        start(GOOD.replace("password: hunter2", "password: hunter2\n      pollInterval: 10"));
        running.installSample();

        await().untilAsserted(() -> assertThat(status(ACCOUNT).text())
                .isEqualTo("UNINITIALIZED (CONFIGURATION_ERROR): The parameter pollInterval must be at least 60, not"
                        + " 10."));
    }

    @Test
    void aBridgesStatusReachesItsThingsInTheUsersLanguage() throws Exception {
        start(GOOD, Map.of("photoframes.locale", "de"));
        running.installSample();
        assertThat(host.awaitOnline(PATIENCE)).isTrue();

        host.send(new ChannelUID(ACCOUNT, "session"), "offline");

        await().untilAsserted(() -> assertThat(status(FRAME).detail()).isEqualTo(ThingStatusDetail.BRIDGE_OFFLINE));
        assertThat(status(ACCOUNT).description())
                .isEqualTo("Die Wolke ist nicht erreichbar; nächster Versuch in 15 min.");
        assertThat(Objects.requireNonNull(host.thing(FRAME)).channels())
                .extracting(ChannelView::label)
                .contains("Beschriftung", "Reachable");
        host.send(new ChannelUID(ACCOUNT, "session"), "online");
        assertThat(host.awaitOnline(PATIENCE)).isTrue();
    }

    @Test
    void whatHandlersThrowStaysWithTheirThing() throws Exception {
        start(GOOD + """
                  sample:frame:home:broken:
                    bridge: sample:account:home
                    config: { frameId: b, behaviour: broken }
                  sample:frame:home:impossible:
                    bridge: sample:account:home
                    config: { frameId: c, behaviour: cannot-be-made }
                """);
        running.installSample();

        await().untilAsserted(() -> assertThat(
                        status(new ThingUID("sample:frame:home:broken")).text())
                .isEqualTo("UNINITIALIZED (HANDLER_INITIALIZING_ERROR): the display is broken"));
        await().untilAsserted(() -> assertThat(
                        status(new ThingUID("sample:frame:home:impossible")).text())
                .isEqualTo("UNINITIALIZED (HANDLER_REGISTERING_ERROR): no such device"));
        await().untilAsserted(() -> assertThat(status(FRAME).status()).isEqualTo(ThingStatus.ONLINE));
        host.send(new ChannelUID(FRAME, "text"), "explode");
        host.send(new ChannelUID(FRAME, "text"), "still here");
        await().untilAsserted(() -> assertThat(state("text")).isEqualTo("still here"));
    }

    @Test
    void commandsAreReadAfterTheItemTypeAndOthersAreRefusedInASentence() throws Exception {
        start(GOOD);
        running.installSample();
        assertThat(host.awaitOnline(PATIENCE)).isTrue();
        await().untilAsserted(() -> assertThat(state("settings#interval")).isEqualTo("30 s"));
        Queue<HostEvent> events = new java.util.concurrent.ConcurrentLinkedQueue<>();

        try (Subscription subscription = host.listen(events::add)) {
            host.send(new ChannelUID(FRAME, "control"), "NEXT");
            host.send(new ChannelUID(FRAME, "settings#interval"), "5 min");
            await().untilAsserted(() -> assertThat(state("settings#interval")).isEqualTo("5 min"));
            await().untilAsserted(() ->
                    assertThat(events).contains(new HostEvent.Triggered(new ChannelUID(FRAME, "activity"), "NEXT")));
            assertThat(subscription).isNotNull();
        }

        assertThat(Record.lines()).contains("command sample:frame:home:hall:control NEXT");
        assertThatThrownBy(() -> host.send(new ChannelUID(FRAME, "control"), "JUMP"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("\"JUMP\" is no command for sample:frame:home:hall:control; it takes PLAY or PAUSE, NEXT or"
                        + " PREVIOUS, REWIND or FASTFORWARD or REFRESH.");
        assertThatThrownBy(() -> host.send(new ChannelUID(FRAME, "status#online"), "ON"))
                .hasMessageContaining("can only be read");
        assertThatThrownBy(() -> host.send(new ChannelUID(FRAME, "nose"), "ON"))
                .hasMessageContaining("has no channel nose");
        assertThatThrownBy(() -> host.send(new ChannelUID("sample:frame:home:cellar:text"), "ON"))
                .hasMessage("There is no thing sample:frame:home:cellar.");
    }

    @Test
    void onlyListedChannelsCountAsLinkedWhenAListIsGiven() throws Exception {
        start(GOOD, Map.of("photoframes.links", "sample:frame:*:settings#*"));
        running.installSample();
        assertThat(host.awaitOnline(PATIENCE)).isTrue();

        await().untilAsserted(() -> assertThat(state("settings#interval")).isEqualTo("30 s"));
        assertThat(Record.linesOf("REFRESH"))
                .containsExactly("command sample:frame:home:hall:settings#interval REFRESH");
    }

    @Test
    void secretsAreNeverShown() throws Exception {
        start(GOOD);
        running.installSample();
        assertThat(host.awaitOnline(PATIENCE)).isTrue();

        assertThat(host.things().toString()).contains("ada@example.org").doesNotContain("hunter2");
    }

    @Test
    void anApprovedDiscoveryIsAThingAndSurvivesARestart() throws Exception {
        start(GOOD);
        running.installSample();
        ThingUID found = new ThingUID("sample:frame:home:found");
        await().untilAsserted(() ->
                assertThat(host.inbox()).extracting(InboxEntry::uid).containsExactly(found));

        host.approve(found, "Kitchen");

        assertThat(host.inbox()).isEmpty();
        assertThat(host.awaitOnline(PATIENCE)).isTrue();
        assertThat(Objects.requireNonNull(host.thing(found)).properties()).containsEntry("owner", "Ada");
        running.close();
        start(GOOD);
        running.installSample();
        assertThat(host.awaitOnline(PATIENCE)).isTrue();
        assertThat(Objects.requireNonNull(host.thing(found)).label()).isEqualTo("Kitchen");
        assertThat(host.inbox()).isEmpty();
        assertThatThrownBy(() -> host.approve(found, null)).hasMessageContaining("The inbox has no entry");
    }

    @Test
    void anApprovedThingStartsAnewWithOtherParametersAndKeepsThem() throws Exception {
        start(GOOD);
        running.installSample();
        ThingUID found = new ThingUID("sample:frame:home:found");
        await().untilAsserted(() -> assertThat(host.inbox()).hasSize(1));
        host.approve(found, null);
        assertThat(host.awaitOnline(PATIENCE)).isTrue();
        Record.clear();

        host.configure(found, Map.of("frameId", "found-2"));

        await().untilAsserted(() ->
                assertThat(Record.linesOf("initialize sample:frame:home:found")).hasSize(1));
        assertThat(host.awaitOnline(PATIENCE)).isTrue();
        running.close();
        start(GOOD);
        running.installSample();
        assertThat(host.awaitOnline(PATIENCE)).isTrue();
        assertThat(Objects.requireNonNull(host.thing(found)).configuration()).containsEntry("frameId", "found-2");
        assertThatThrownBy(() -> host.configure(FRAME, Map.of())).hasMessageContaining("change it there");
    }

    @Test
    void aRemovedThingSaysGoodbyeAndIsFoundAgain() throws Exception {
        start(GOOD);
        running.installSample();
        ThingUID added = new ThingUID("sample:frame:home:added");
        host.addThing(ThingDefinition.of(added, ACCOUNT, Map.of("frameId", "found-1")));
        assertThat(host.awaitOnline(PATIENCE)).isTrue();
        assertThat(host.inbox()).isEmpty();
        await().untilAsserted(() -> assertThat(Record.lines()).contains("child initialized sample:frame:home:added"));

        host.removeThing(added);

        assertThat(host.thing(added)).isNull();
        assertThat(Record.lines())
                .containsSubsequence(
                        "goodbye sample:frame:home:added",
                        "dispose sample:frame:home:added",
                        "child disposed sample:frame:home:added");
        assertThatThrownBy(() -> host.removeThing(FRAME)).hasMessageContaining("things file");
        assertThatThrownBy(() -> host.addThing(ThingDefinition.of(FRAME, null, Map.of())))
                .hasMessage("There is a thing sample:frame:home:hall already.");
    }

    @Test
    void storedValuesSurviveARestart() throws Exception {
        start(GOOD);
        Storage<Object> storage = running.service(StorageService.class).getStorage("sample");
        storage.put("token", "abc");
        storage.put("count", 7L);
        storage.put("names", List.of("x", "y"));
        storage.put("gone", "soon");
        assertThat(storage.remove("gone")).isEqualTo("soon");
        assertThat(Files.getPosixFilePermissions(folder.resolve("userdata").resolve("storage")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        running.close();

        start(GOOD);
        Storage<Object> again = running.service(StorageService.class).getStorage("sample");

        assertThat(again.get("token")).isEqualTo("abc");
        assertThat(again.get("count")).isEqualTo(7L);
        assertThat(again.get("names")).isEqualTo(List.of("x", "y"));
        assertThat(again.getKeys()).containsExactly("count", "names", "token");
    }
}
