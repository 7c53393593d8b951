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
package org.photoframes.cloud.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.photoframes.cloud.JsonFilter;

/** Reading a part of a large answer. */
class JsonFilterTest {

    private static final JsonFilter FILTER = JsonFilter.of("next", "flag")
            .with("rows", JsonFilter.of("id", "all").with("user", JsonFilter.of("name")));

    @Test
    void onlyWhatIsWantedIsKeptAtEveryDepth() {
        assertThat(read("{\"rows\":[{\"id\":\"a\",\"x\":{\"deep\":[1,2]},\"user\":{\"name\":\"Mira\",\"mail\":\"m\"},"
                        + "\"all\":{\"y\":[1,{\"z\":2}]}},7],\"flag\":true,\"next\":null,\"other\":[{}]}"))
                .hasToString("{\"rows\":[{\"id\":\"a\",\"user\":{\"name\":\"Mira\"},\"all\":{\"y\":[1,{\"z\":2}]}},7],"
                        + "\"flag\":true,\"next\":null}");
    }

    @Test
    void whatIsNotKeptMustBeJsonAsWell() {
        assertThat(read("{\"other\":[1,2,\"next\":1}")).isNull();
        assertThat(read("{\"other\":{\"a\":1}")).isNull();
        assertThat(read("{\"other\":1} more")).isNull();
    }

    @Test
    void anAnswerThatIsNoObjectIsReadAsItIs() {
        assertThat(read("[1,\"a\"]")).hasToString("[1,\"a\"]");
        assertThat(read("7")).hasToString("7");
    }

    private static JsonElement read(String text) {
        return StrictJson.parse(text.getBytes(StandardCharsets.UTF_8), FILTER);
    }
}
