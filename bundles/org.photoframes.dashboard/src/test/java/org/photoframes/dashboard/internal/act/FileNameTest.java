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
package org.photoframes.dashboard.internal.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "holiday.jpg, holiday.jpg",
        "../../etc/passwd, passwd",
        "..\\..\\windows\\evil.exe, evil.exe",
        "C:\\photos\\Müller (1).JPG, Müller (1).JPG",
        ".bashrc, bashrc",
        "<script>.png, _script_.png",
        "a\u202Egpj.exe, a_gpj.exe",
        "写真.heic, 写真.heic"
    })
    void onlyANameIsLeftOfWhateverIsSent(String sent, String kept) {
        assertThat(UploadActs.name(sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "..", "/", "\\", "...", "./.."})
    void whatIsNoNameGetsOne(String sent) {
        assertThat(UploadActs.name(sent)).isEqualTo("picture");
    }

    @Test
    void longNamesKeepTheirEnding() {
        assertThat(UploadActs.name("x".repeat(10_240) + ".jpg")).hasSize(100).endsWith(".jpg");
    }
}
