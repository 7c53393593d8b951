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
package org.photoframes.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"auth_token\": \"SECRET\"}",
                "{\"auth_token\":\"SECRET",
                "{\"user\":{\"password\":\"a\\\"SECRET\"}}",
                "{\\\"password\\\":\\\"SECRET\\\"}",
                "{\"wifi_network\":\"SECRET\",\"x\":1}",
                "{\"contributor_tokens\":[\"SECRET\",\"SECRET\"]}",
                "{\"contributor_tokens\":[{\"id\":1,\"name\":\"SECRET\"}]}",
                "{\"email\":\"SECRET\"}",
                "mail from SECRET@example.org came",
                "mail=SECRET%40example.org",
                "https://host/v.mp4?Expires=1&Signature=SECRET done",
                "https:\\/\\/host\\/v.mp4?Signature=SECRET",
                "https://SECRET:SECRET@host/path",
                "x-token-auth: SECRET",
                "Set-Cookie: _pushd_web_session=SECRET; path=/",
                "authorization: Bearer SECRET",
                "password=SECRET&x=1",
                "token a1SECRETb2c3d4e5f6g7h8i9 was refused"
            })
    void secretsAreGone(String text) {
        assertThat(Redaction.text(text)).doesNotContain("SECRET");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The frame 6f9b1c3a-0000-4000-8000-1234567890ab was not found",
                "{\"error\":true,\"message\":\"Not found\"}",
                "<html><body>502 Bad Gateway</body></html>"
            })
    void everythingElseStays(String text) {
        assertThat(Redaction.text(text)).isEqualTo(text);
    }

    @Test
    void aLongHostileTextIsDoneSoon() {
        assertThat(Redaction.text("\"password\":\"\\".repeat(400) + "a@".repeat(1000) + "https://".repeat(300)))
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://u:p@host/path?x=1, https://host/path",
        "/path?x=1, /path",
        "https://host/a@b#c, https://host/a@b"
    })
    void urlsLoseWhatMayBeSecret(String url, String shown) {
        assertThat(Redaction.url(url)).isEqualTo(shown);
    }
}
