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
package org.photoframes.binding.auraframes.internal.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openhab.core.auth.Authentication;
import org.openhab.core.auth.AuthenticationException;
import org.openhab.core.auth.Credentials;
import org.openhab.core.auth.UserApiTokenCredentials;
import org.openhab.core.auth.UserRegistry;
import org.openhab.core.auth.UsernamePasswordCredentials;

class DoorkeeperTest {

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");
    private boolean signIn = true;
    private int asked;

    private final UserRegistry users = new UserRegistry() {
        @Override
        public Authentication authenticate(Credentials shown) throws AuthenticationException {
            asked++;
            if (shown instanceof UsernamePasswordCredentials pair
                    && pair.getPassword().equals("right:word")) {
                return new Authentication(pair.getUsername(), "user");
            }
            if (shown instanceof UserApiTokenCredentials token
                    && token.getApiToken().equals("oh.page.abc")) {
                return new Authentication("mira", "administrator");
            }
            if (shown instanceof UserApiTokenCredentials token
                    && token.getApiToken().equals("oh.guest.abc")) {
                return new Authentication("guest", "visitor");
            }
            throw new AuthenticationException("no");
        }

        @Override
        public boolean supports(Class<? extends Credentials> type) {
            return true;
        }
    };

    private final Doorkeeper keeper = new Doorkeeper(users, () -> signIn, () -> now);

    private static String basic(String pair) {
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everybodyComesInWhereNobodyHasToSignIn() {
        signIn = false;

        assertThat(keeper.test("")).isTrue();
        assertThat(asked).isZero();
    }

    @Test
    void passwordsAndTokensOpenTheDoor() {
        assertThat(keeper.test(basic("mira:right:word"))).isTrue();
        assertThat(keeper.test("Bearer oh.page.abc")).isTrue();
        assertThat(keeper.test(basic("oh.page.abc:"))).isTrue();
        assertThat(keeper.test(basic("x:oh.page.abc"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Basic", "Basic ???", "Basic bWlyYQ==", "Digest x", "Bearer wrong", "Bearer oh.guest.abc"})
    void nothingElseDoes(String shown) {
        assertThat(keeper.test(shown)).isFalse();
        assertThat(keeper.test(basic("mira:wrong"))).isFalse();
    }

    @Test
    void whoWasLetInIsRememberedForAMinute() {
        keeper.test(basic("mira:right:word"));
        keeper.test(basic("mira:right:word"));
        assertThat(asked).isEqualTo(1);

        now = now.plus(Doorkeeper.REMEMBERED);
        keeper.test(basic("mira:right:word"));
        assertThat(asked).isEqualTo(2);
    }

    @Test
    void whoGuessesIsNotListenedToForAMinute() {
        keeper.test("Bearer oh.page.abc");
        for (int i = 0; i < 100; i++) {
            assertThat(keeper.test(basic("mira:guess" + i))).isFalse();
        }
        assertThat(asked).isEqualTo(1 + Doorkeeper.MOST_WRONG);
        assertThat(keeper.test(basic("mira:right:word"))).isFalse();
        assertThat(keeper.test("Bearer oh.page.abc")).isTrue();

        now = now.plus(Doorkeeper.REMEMBERED);
        assertThat(keeper.test(basic("mira:right:word"))).isTrue();
    }

    @Test
    void aBrowserThatRepeatsAnOldPasswordLocksNobodyOut() {
        for (int i = 0; i < 100; i++) {
            assertThat(keeper.test(basic("mira:last year's"))).isFalse();
        }
        assertThat(asked).isEqualTo(1);
        assertThat(keeper.test(basic("mira:right:word"))).isTrue();
    }
}
