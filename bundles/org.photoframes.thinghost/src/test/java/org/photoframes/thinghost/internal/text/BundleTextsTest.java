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
package org.photoframes.thinghost.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;

class BundleTextsTest {
    @TempDir
    Path folder;

    private final BundleTexts texts = new BundleTexts(() -> Locale.GERMAN);

    private Bundle bundle() throws IOException {
        Files.writeString(folder.resolve("x.properties"), "a = one {0}\nb = isn''t {0}\nc = it's");
        Files.writeString(folder.resolve("x_de.properties"), "a = eins {0} über");
        Files.writeString(folder.resolve("x_de_AT.properties"), "c = des is'");
        List<URL> files = new ArrayList<>();
        for (String name : List.of("x.properties", "x_de.properties", "x_de_AT.properties")) {
            files.add(folder.resolve(name).toUri().toURL());
        }
        return (Bundle) Proxy.newProxyInstance(
                Bundle.class.getClassLoader(),
                new Class<?>[] {Bundle.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "findEntries" -> Collections.enumeration(files);
                    case "getBundleId", "getLastModified" -> 1L;
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void theNearestLanguageWins() throws Exception {
        Bundle bundle = bundle();

        assertThat(texts.getText(bundle, "a", null, null, "x")).isEqualTo("eins x über");
        assertThat(texts.getText(bundle, "a", null, Locale.FRENCH, "x")).isEqualTo("one x");
        assertThat(texts.getText(
                        bundle,
                        "c",
                        null,
                        new Locale.Builder().setLanguageTag("de-AT").build()))
                .isEqualTo("des is'");
        assertThat(texts.getText(bundle, "c", null, Locale.GERMAN)).isEqualTo("it's");
        assertThat(texts.getText(bundle, "z", "otherwise", null)).isEqualTo("otherwise");
    }

    @Test
    void referencesAreResolvedWithTheirArguments() throws Exception {
        Bundle bundle = bundle();

        assertThat(TextReference.resolve(texts, bundle, "@text/b [\"5\"]", Locale.GERMAN))
                .isEqualTo("isn't 5");
        assertThat(TextReference.resolve(texts, bundle, "@text/a [\"@text/b [\\\"7\\\"]\"]", Locale.GERMAN))
                .isEqualTo("eins isn't 7 über");
        assertThat(TextReference.resolve(texts, bundle, "@text/unknown", Locale.GERMAN))
                .isEqualTo("@text/unknown");
        assertThat(TextReference.resolve(texts, bundle, "plain text", Locale.GERMAN))
                .isEqualTo("plain text");
    }
}
