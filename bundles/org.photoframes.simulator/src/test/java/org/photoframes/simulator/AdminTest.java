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

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AdminTest extends CloudTest {
    private JsonObject admin(String method, String path, String body) {
        HttpResponse<String> answer = visitor.admin(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    @Test
    void saysWhatItCanDo() {
        assertThat(admin("GET", "", null).keySet()).contains("GET state", "POST time");
    }

    @Test
    void showsTheStateWithoutSecrets() {
        asMira();
        String state = admin("GET", "/state", null).toString();
        String log = visitor.admin("GET", "/requests", null).body();

        assertThat(state).contains("mira@example.org", "\"sessions\":1", "\"writes_left\":42", hallway.id());
        assertThat(log).contains("/login.json").doesNotContain(PASSWORD);
        assertThat(state).doesNotContain(PASSWORD);
    }

    @Test
    void itsOwnRequestsAreNotLogged() {
        admin("GET", "/state", null);

        assertThat(simulator.requests().all()).isEmpty();
    }

    @Test
    void switchesFaults() {
        asMira();
        admin("POST", "/faults", "{\"method\":\"GET\",\"path\":\"/frames\\\\.json\",\"times\":1,\"kind\":\"html\"}");

        assertThat(visitor.get("/frames.json").statusCode()).isEqualTo(503);
        assertThat(visitor.get("/frames.json").statusCode()).isEqualTo(200);
        assertThat(visitor.admin("POST", "/faults", "{\"kind\":\"gremlins\"}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void dealsWithAccounts() {
        asMira();
        admin("POST", "/accounts/mira@example.org/expire-tokens", "{}");
        assertThat(visitor.get("/frames.json").statusCode()).isEqualTo(401);
        admin("POST", "/accounts/mira@example.org/lock", "{\"seconds\":60}");
        assertThat(visitor.login("mira@example.org", PASSWORD).statusCode()).isEqualTo(475);
        admin("POST", "/accounts/mira@example.org/unlock", "{}");
        admin("POST", "/accounts/mira@example.org/password", "{\"password\":\"other\"}");
        assertThat(visitor.login("mira@example.org", "other").statusCode()).isEqualTo(200);
        assertThat(visitor.admin("POST", "/accounts/nobody/lock", "{}").statusCode())
                .isEqualTo(404);
    }

    @Test
    void buildsFramesAndPhotos() {
        String frame = admin("POST", "/frames", "{\"owner\":\"mira@example.org\",\"name\":\"New\"}")
                .get("id")
                .getAsString();
        String photo = admin("POST", "/frames/" + frame + "/photos", "{\"caption\":\"Hi\",\"kind\":\"live_photo\"}")
                .get("id")
                .getAsString();
        String item = "{\"asset_id\":\"" + photo + "\",\"text\":\"Second\"}";
        admin("POST", "/frames/" + frame + "/hide", item);
        admin("POST", "/frames/" + frame + "/caption", item);
        admin("POST", "/frames/" + frame + "/activities", "{\"type\":\"user_joined\",\"by\":\"jo@example.org\"}");
        admin("PUT", "/frames/" + frame, "{\"name\":\"Renamed\",\"online\":false,\"fields\":{\"volume\":7}}");

        JsonObject seen = admin("GET", "/frames/" + frame, null);
        assertThat(seen.get("name").getAsString()).isEqualTo("Renamed");
        assertThat(seen.get("online").getAsBoolean()).isFalse();
        assertThat(seen.get("activities").getAsInt()).isEqualTo(1);
        assertThat(seen.get("photos").toString())
                .contains("\"captions\":[\"Hi\",\"Second\"]", "\"shown\":false", "LIVE_PHOTO");
        admin("DELETE", "/frames/" + frame, null);
        assertThat(world.frame(frame)).isNull();
    }

    @Test
    void movesAnAdjustableClockForward() {
        Instant before = time.instant();

        admin("POST", "/time", "{\"advance_seconds\":90}");

        assertThat(time.instant()).isEqualTo(before.plusSeconds(90));
        assertThat(visitor.admin("POST", "/time", "{\"advance_seconds\":-1}").statusCode())
                .isEqualTo(400);
    }

    @Test
    void changesBehaviourAndBucket() {
        JsonObject changed = admin("PUT", "/behaviour", "{\"profile\":\"2022\",\"first_write_refused\":true}");
        admin(
                "PUT",
                "/behaviour",
                "{\"credential_life_seconds\":90,\"signature_checked\":false,\"clock_skew_seconds\":0,"
                        + "\"expired_token_status\":400}");
        admin("PUT", "/bucket", "{\"capacity\":3}");

        assertThat(simulator.behaviour().credentialLife()).isEqualTo(Duration.ofSeconds(90));
        assertThat(simulator.behaviour().signatureChecked()).isFalse();
        assertThat(simulator.behaviour().clockSkew()).isNull();
        assertThat(simulator.behaviour().expiredTokenStatus()).isEqualTo(400);
        assertThat(changed.get("profile").getAsString()).isEqualTo("2022");
        assertThat(simulator.behaviour().firstWriteRefused()).isTrue();
        assertThat(simulator.writeBucket().left(mira)).isEqualTo(3);
        assertThat(visitor.admin("PUT", "/behaviour", "{\"profile\":\"1999\"}").body())
                .contains("choose 2022, 2024");
    }

    @Test
    void nonsenseGetsASentence() {
        assertThat(visitor.admin("POST", "/nothing", "{}").statusCode()).isEqualTo(404);
        assertThat(visitor.admin("POST", "/time", "{").body()).contains("must be a JSON object");
    }
}
