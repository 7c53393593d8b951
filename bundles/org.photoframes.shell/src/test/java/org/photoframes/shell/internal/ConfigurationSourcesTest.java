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
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.WritePermission;

class ConfigurationSourcesTest {

    @TempDir
    private Path current;

    @TempDir
    private Path home;

    private Path ini;

    @BeforeEach
    void folders() throws Exception {
        ini = Files.createDirectories(home.resolve("etc").resolve("aura")).resolve("credentials.ini");
    }

    @Test
    void optionsWinOverEnvironmentOverDotenvOverFile() throws Exception {
        Files.writeString(ini, "[login]\nemail = ini@example.org\npassword = from-ini\n");
        assertThat(resolve(Map.of()).settings().email()).isEqualTo("ini@example.org");

        Files.writeString(current.resolve(".env"), "AURA_EMAIL=dotenv@example.org\nAURA_PASSWORD=\"from dotenv\"\n");
        assertThat(resolve(Map.of()).settings().email()).isEqualTo("dotenv@example.org");
        assertThat(resolve(Map.of()).settings().password()).isEqualTo("from dotenv");

        Map<String, String> environment = Map.of("AURA_EMAIL", "env@example.org");
        assertThat(resolve(environment).settings().email()).isEqualTo("env@example.org");

        AccountOptions options = new AccountOptions();
        options.email = "option@example.org";
        assertThat(sources(environment).resolve(options).settings().email()).isEqualTo("option@example.org");
    }

    @Test
    void withoutAnythingTheSentenceSaysWhatToSetAndWhere() {
        assertThatThrownBy(() -> resolve(Map.of()))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("AURA_EMAIL and AURA_PASSWORD")
                .hasMessageContaining(ini.toString())
                .extracting(e -> ((CommandFailure) e).code())
                .isEqualTo(ExitCode.WRONG_USAGE);
    }

    @Test
    void everyVariableOfTheContractReachesTheSettings() throws Exception {
        AuraSettings settings = resolve(Map.of(
                        "AURA_EMAIL", "a@example.org",
                        "AURA_PASSWORD", "p",
                        "AURA_LOCALE", "de",
                        "AURA_DEVICE_IDENTIFIER", "device",
                        "AURA_APP_IDENTIFIER", "com.example",
                        "AURA_POLL_INTERVAL", "120",
                        "AURA_API_URL", "http://127.0.0.1:1234/v5/",
                        "AURA_IMAGE_PROXY_URL", "http://127.0.0.1:1234/images"))
                .settings();
        assertThat(settings.locale()).isEqualTo("de");
        assertThat(settings.deviceId()).isEqualTo("device");
        assertThat(settings.appIdentifier()).isEqualTo("com.example");
        assertThat(settings.pollInterval()).isEqualTo(Duration.ofSeconds(120));
        assertThat(settings.apiUrl()).isEqualTo(URI.create("http://127.0.0.1:1234/v5"));
        assertThat(settings.imageUrl()).isEqualTo(URI.create("http://127.0.0.1:1234/images"));
    }

    @Test
    void anIntervalThatTheCloudDoesNotBearIsRefused() {
        for (String interval : new String[] {"59", "soon", "-300"}) {
            assertThatThrownBy(() -> resolve(Map.of(
                            "AURA_EMAIL", "a@example.org", "AURA_PASSWORD", "p", "AURA_POLL_INTERVAL", interval)))
                    .isInstanceOf(CommandFailure.class)
                    .hasMessageContaining("AURA_POLL_INTERVAL")
                    .hasMessageContaining("60");
        }
    }

    @Test
    void anAddressThatIsNoneIsRefusedByItsName() {
        assertThatThrownBy(() -> resolve(
                        Map.of("AURA_EMAIL", "a@example.org", "AURA_PASSWORD", "p", "AURA_API_URL", "ftp://x y")))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("AURA_API_URL");
    }

    @Test
    void accountsAndCloudsDoNotShareTheirState() throws Exception {
        Path one = resolve(Map.of("AURA_EMAIL", "a@example.org", "AURA_PASSWORD", "p"))
                .stateFile();
        Path other = resolve(Map.of("AURA_EMAIL", "b@example.org", "AURA_PASSWORD", "p"))
                .stateFile();
        Path elsewhere = resolve(Map.of(
                        "AURA_EMAIL", "a@example.org", "AURA_PASSWORD", "p", "AURA_API_URL", "http://127.0.0.1:9/v5"))
                .stateFile();
        assertThat(one).isNotEqualTo(other).isNotEqualTo(elsewhere).startsWithRaw(home);
        assertThat(one.toString()).doesNotContain("example");
    }

    @Test
    void framesAndTheirFoldersComeFromTheSectionsOfTheFile() throws Exception {
        Files.writeString(
                ini, "[login]\nemail = a@example.org\npassword = p\n[hall]\nfile_path = x\nframe_id = c2f7\n");
        assertThat(resolve(Map.of()).frames())
                .containsExactly(Map.entry(
                        "hall", new ConfiguredFrame("c2f7", current.resolve("x"), WritePermission.AS_ACCOUNT)));
    }

    private AccountConfiguration resolve(Map<String, String> environment) throws CommandFailure {
        return sources(environment).resolve(new AccountOptions());
    }

    private ConfigurationSources sources(Map<String, String> environment) {
        return new ConfigurationSources(environment, current, home);
    }
}
