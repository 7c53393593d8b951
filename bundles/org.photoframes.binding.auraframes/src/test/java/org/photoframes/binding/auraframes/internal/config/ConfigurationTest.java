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
package org.photoframes.binding.auraframes.internal.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.thing.ThingStatusDetail;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.WriteAccess;
import org.photoframes.aura.WritePermission;
import org.photoframes.binding.auraframes.internal.backup.BackupSettings;
import org.photoframes.binding.auraframes.internal.status.StatusReport;

class ConfigurationTest {

    private final AccountConfiguration account = new AccountConfiguration();
    private final FrameConfiguration frame = new FrameConfiguration();

    ConfigurationTest() {
        account.email = "ann@example.org";
        account.password = "secret";
        frame.frameId = "f-1";
    }

    @Test
    void theDefaultsAreThoseOfTheAccountService() {
        assertThat(account.problem()).isNull();
        assertThat(account.settings("k")).isEqualTo(AuraSettings.of("k", "ann@example.org", "secret"));
    }

    @Test
    void intervalsOfTextFilesAreRaisedToWhatTheCloudBears() {
        account.pollInterval = 1;
        account.listingInterval = 1;

        assertThat(account.settings("k").pollInterval()).isEqualTo(Duration.ofSeconds(60));
        assertThat(account.settings("k").listingInterval()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void addressesLoseTheirLastSlash() {
        account.apiUrl = "http://127.0.0.1:8080/v5/";

        assertThat(account.settings("k").apiUrl()).isEqualTo(URI.create("http://127.0.0.1:8080/v5"));
    }

    @ParameterizedTest
    @CsvSource({"own, OWN", "ALL, ALL", "none, NONE"})
    void writeAccessIsAWord(String word, WriteAccess access) {
        account.writeAccess = word;

        assertThat(account.settings("k").writeAccess()).isEqualTo(access);
    }

    @Test
    void aMissingLoginIsNamed() {
        account.password = " ";
        assertWrong(account.problem(), "@text/offline.conf-error.no-password");
        account.email = "";
        assertWrong(account.problem(), "@text/offline.conf-error.no-email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ftp://x", "nonsense", "http://", "http://a b"})
    void whatIsNoAddressIsNamed(String url) {
        account.imageUrl = url;

        assertWrong(account.problem(), "@text/offline.conf-error.bad-url [\"imageUrl\"]");
    }

    @Test
    void anUnknownWordForWritingIsNamed() {
        account.writeAccess = "sometimes";
        frame.writeAccess = "sometimes";

        assertWrong(account.problem(), "@text/offline.conf-error.bad-write-access [\"own/all/none\"]");
        assertWrong(frame.problem(), "@text/offline.conf-error.bad-write-access [\"account/allowed/forbidden\"]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/b", "a b", "?", "../x"})
    void whatIsNoFrameIdIsNamed(String id) {
        frame.frameId = id;

        assertWrong(frame.problem(), "@text/offline.conf-error.bad-frame-id");
    }

    @Test
    void aMissingFrameIdIsNamed() {
        frame.frameId = "";

        assertWrong(frame.problem(), "@text/offline.conf-error.no-frame-id");
    }

    @ParameterizedTest
    @CsvSource({"account, AS_ACCOUNT", "allowed, ALLOWED", "forbidden, FORBIDDEN"})
    void theFrameHasItsOwnWordOnWriting(String word, WritePermission permission) {
        frame.writeAccess = word;

        assertThat(frame.permission()).isEqualTo(permission);
    }

    @ParameterizedTest
    @ValueSource(strings = {"photos", "./photos", "../photos", "a\u0000b"})
    void aFolderThatDoesNotSayWhereItLiesIsRefused(String folder) {
        frame.backupFolder = folder;

        assertWrong(frame.problem(), "@text/offline.conf-error.bad-backup-folder");
    }

    @Test
    void theBackupGoesToItsFolderOrToOneOfTheFramesOwn() {
        Path home = Path.of("home").toAbsolutePath();
        Path elsewhere = Path.of("elsewhere").toAbsolutePath();
        assertThat(frame.backup(home)).isEqualTo(new BackupSettings(home.resolve("f-1"), null, false, true));

        frame.frameId = "..f~1";
        assertThat(frame.backup(home).folder()).isEqualTo(home.resolve("__f_1"));

        frame.backupFolder = " " + elsewhere.resolve("..").resolve("there") + " ";
        frame.backupSchedule = " 0 30 3 * * ? ";
        assertThat(frame.problem()).isNotNull();
        frame.frameId = "f-1";
        assertThat(frame.problem()).isNull();
        assertThat(frame.backup(home))
                .isEqualTo(new BackupSettings(elsewhere.resolveSibling("there"), "0 30 3 * * ?", false, true));
    }

    private static void assertWrong(StatusReport report, String text) {
        assertThat(report.detail()).isEqualTo(ThingStatusDetail.CONFIGURATION_ERROR);
        assertThat(report.text()).isEqualTo(text);
    }
}
