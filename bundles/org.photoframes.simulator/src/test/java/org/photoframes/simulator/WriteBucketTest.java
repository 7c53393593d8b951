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
package org.photoframes.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WriteBucketTest extends CloudTest {
    @BeforeEach
    void logIn() {
        asMira();
    }

    private HttpResponse<String> write() {
        return visitor.put(frame(".json"), "{\"frame\":{\"volume\":30}}");
    }

    private void writeUntilTripped() {
        for (int i = 0; i < 42; i++) {
            assertThat(write().statusCode()).as("write %d", i).isEqualTo(200);
        }
        assertThat(write().statusCode()).isEqualTo(401);
    }

    @Test
    void afterFortyTwoWritesOnlyReadsWork() {
        writeUntilTripped();

        assertThat(write().body())
                .isEqualTo("{\"error\":true,\"message\":\"Request Unauthenticated\",\"logout\":true}");
        assertThat(visitor.get("/frames.json").statusCode()).isEqualTo(200);
        assertThat(visitor.login("mira@example.org", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void readsCostNothingAndFailedWritesDo() {
        for (int i = 0; i < 60; i++) {
            visitor.get("/frames.json");
        }
        visitor.put(frame(".json"), "{}");

        assertThat(simulator.writeBucket().left(mira)).isEqualTo(41);
    }

    @Test
    void refillsEvenly() {
        for (int i = 0; i < 42; i++) {
            write();
        }
        assertThat(simulator.writeBucket().left(mira)).isZero();

        pass(Duration.ofMinutes(20));

        assertThat(simulator.writeBucket().left(mira)).isEqualTo(21);
    }

    @Test
    void silenceEndsATripAndEveryWriteProlongsIt() {
        writeUntilTripped();

        pass(Duration.ofMinutes(39));
        assertThat(write().statusCode()).isEqualTo(401);
        pass(Duration.ofMinutes(39));
        assertThat(visitor.get("/frames.json").statusCode())
                .as("reads do not prolong it")
                .isEqualTo(200);
        assertThat(simulator.writeBucket().isTripped(mira)).isTrue();
        pass(Duration.ofMinutes(1));

        assertThat(write().statusCode()).isEqualTo(200);
    }

    @Test
    void readsProlongATripOnlyIfToldSo() {
        simulator.writeBucket().readsProlong(true).lockout(3, Duration.ofHours(2));
        visitor.get("/frames.json");
        writeUntilTripped();

        pass(Duration.ofMinutes(39));
        assertThat(visitor.get("/frames.json").statusCode()).isEqualTo(200);
        pass(Duration.ofMinutes(39));
        assertThat(simulator.writeBucket().isTripped(mira)).isTrue();
        assertThat(visitor.login("mira@example.org", PASSWORD).statusCode()).isEqualTo(200);
        visitor.get("/frames.json");
        visitor.get("/frames.json");
        assertThat(visitor.login("mira@example.org", PASSWORD).statusCode()).isEqualTo(475);
    }

    @Test
    void tenFurtherWritesLockTheLoginForTwoHours() {
        writeUntilTripped();
        for (int i = 0; i < 9; i++) {
            write();
        }
        assertThat(visitor.login("mira@example.org", PASSWORD).statusCode()).isEqualTo(200);
        write();

        assertThat(visitor.login("mira@example.org", PASSWORD).statusCode()).isEqualTo(475);
        assertThat(visitor.get("/frames.json").statusCode()).isEqualTo(200);
        pass(Duration.ofHours(2));
        assertThat(visitor.login("mira@example.org", PASSWORD).statusCode()).isEqualTo(200);
    }

    @Test
    void everyAccountHasItsOwnBucket() {
        simulator.behaviour().foreignSettingsStatus(200);
        writeUntilTripped();

        visitor.loggedIn("jo@example.org", PASSWORD);

        assertThat(write().statusCode()).isEqualTo(200);
    }

    @Test
    void numbersCanBeChanged() {
        simulator.writeBucket().capacity(2).recovery(Duration.ofMinutes(1)).lockout(1, Duration.ofMinutes(5));

        assertThat(write().statusCode()).isEqualTo(200);
        assertThat(write().statusCode()).isEqualTo(200);
        assertThat(write().statusCode()).isEqualTo(401);
        assertThat(write().statusCode()).isEqualTo(401);
        assertThat(visitor.login("mira@example.org", PASSWORD).statusCode()).isEqualTo(475);
        simulator.writeBucket().reset();
        assertThat(write().statusCode()).isEqualTo(200);
    }

    @Test
    void theFirstWriteOfASessionCanBeRefusedInPassing() {
        simulator.behaviour().firstWriteRefused(true);

        HttpResponse<String> first = write();

        assertThat(first.statusCode()).isEqualTo(401);
        assertThat(first.body()).doesNotContain("logout");
        assertThat(write().statusCode()).isEqualTo(200);
        asMira();
        assertThat(write().statusCode()).as("first write of the next session").isEqualTo(401);
    }

    @Test
    void theSwitchWorksWithinASessionToo() {
        assertThat(write().statusCode()).isEqualTo(200);

        simulator.behaviour().firstWriteRefused(true);

        assertThat(write().statusCode()).isEqualTo(401);
        assertThat(write().statusCode()).isEqualTo(200);
        assertThat(simulator.writeBucket().left(mira))
                .as("the refused one counts")
                .isEqualTo(39);
    }
}
