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
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.ServiceReference;

/** The commands as the Gogo shell finds them: a service with a scope and functions. */
class ShellTest {
    @TempDir
    Path folder;

    private RunningHost running;
    private Object commands;

    @BeforeEach
    void start() throws Exception {
        Path file = folder.resolve("things.yaml");
        Files.writeString(file, """
                version: 1
                things:
                  sample:account:home:
                    label: Home
                    config: { email: ada@example.org, password: hunter2 }
                  sample:frame:broken name: {}
                """);
        running = RunningHost.start(folder, Map.of("photoframes.things", file.toString(), "photoframes.locale", "en"));
        running.installSample();
        ThingHost host = running.service(ThingHost.class);
        assertThat(host.awaitOnline(Duration.ofSeconds(10))).isTrue();
        await().until(() -> host.inbox().size() == 1);
        ServiceReference<?>[] found =
                running.context().getAllServiceReferences(null, "(osgi.command.scope=photoframes)");
        commands = Objects.requireNonNull(running.context().getService(found[0]));
    }

    @AfterEach
    void stop() throws Exception {
        running.close();
    }

    private String call(String function, String... words) throws Exception {
        for (java.lang.reflect.Method each : commands.getClass().getMethods()) {
            if (each.getName().equals(function)) {
                Object[] arguments = new Object[each.getParameterCount()];
                for (int i = 0; i < arguments.length; i++) {
                    arguments[i] = each.getParameterTypes()[i].isArray()
                            ? Arrays.copyOfRange(words, i, words.length)
                            : words[i];
                }
                return String.valueOf(each.invoke(commands, arguments));
            }
        }
        throw new AssertionError("no command " + function);
    }

    @Test
    void thingsAreListedWithWhatIsWrongInTheFile() throws Exception {
        assertThat(call("things").lines().toList())
                .hasSize(3)
                .startsWith("THING                LABEL  STATUS", "sample:account:home  Home   ONLINE")
                .last()
                .asString()
                .contains("broken name");
    }

    @Test
    void aThingIsShownWithoutSecrets() throws Exception {
        assertThat(call("thing", "sample:account:home"))
                .startsWith("Home (sample:account:home)\nONLINE\n")
                .contains("vendor    Sample", "pollInterval  300", "\nsession ")
                .doesNotContain("hunter2");
        assertThat(call("thing", "sample:account:cellar"))
                .isEqualTo("There is no thing sample:account:cellar; things lists them.");
        assertThat(call("thing", "cellar")).startsWith("cellar is no identifier: ");
    }

    @Test
    void commandsAreSentAndWrongOnesAnsweredBySentences() throws Exception {
        assertThat(call("send", "sample:account:home:session", "hello", "you"))
                .isEqualTo("Sent hello you to sample:account:home:session.");
        assertThat(call("send", "sample:account:home:nose", "hello"))
                .isEqualTo("Thing sample:account:home has no channel nose.");
        assertThat(call("send", "sample:account:home:session")).startsWith("Say what to send");
    }

    @Test
    void theInboxIsListedAndItsEntriesApproved() throws Exception {
        assertThat(call("inbox")).contains("sample:frame:home:found  Found frame");
        assertThat(call("approve", "sample:frame:home:found", "Big", "kitchen"))
                .isEqualTo("Thing sample:frame:home:found (Big kitchen) is added.");
        assertThat(call("inbox")).isEqualTo("The inbox is empty; scan looks for things.");
        assertThat(call("approve", "sample:frame:home:found")).startsWith("The inbox has no entry");
        assertThat(call("remove", "sample:frame:home:found")).isEqualTo("Thing sample:frame:home:found is removed.");
        assertThat(call("remove", "sample:account:home")).contains("things file");
        assertThat(call("scan")).isEqualTo("Looking for things; inbox shows what is found.");
        await().untilAsserted(() -> assertThat(call("inbox")).contains("sample:frame:home:found"));
    }

    @Test
    void channelsAreListed() throws Exception {
        assertThat(call("channels")).startsWith("CHANNEL").contains("sample:account:home:session");
        assertThat(call("thing", "sample:account:home"))
                .containsPattern("(?m)^session +")
                .doesNotContain("home:session");
    }
}
