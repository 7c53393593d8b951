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
package org.photoframes.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on privacy names every host that our code knows. */
class PrivacyPageTest {

    private static final Path TOP = Path.of(System.getProperty("project.top"));
    private static final Pattern HOST = Pattern.compile("https://([a-z0-9-]+(?:\\.[a-z0-9-]+)+)");

    /** Names of schemas and examples; nobody connects to them. */
    private static final Pattern NAMES_ONLY = Pattern.compile(".*(example|openhab|w3|eclipse)\\.(org|com)");

    @Test
    void everyHostIsNamed() throws IOException {
        Set<String> hosts = new TreeSet<>();
        for (String bundle : Bundles.names()) {
            if (!bundle.endsWith(".simulator")) {
                try (Stream<Path> files = Files.walk(TOP.resolve("bundles/" + bundle + "/src/main"))) {
                    for (Path file : files.filter(f -> f.toString().matches(".*\\.(java|js|html|json)"))
                            .toList()) {
                        HOST.matcher(Files.readString(file))
                                .results()
                                .map(found -> found.group(1))
                                .filter(host -> !NAMES_ONLY.matcher(host).matches())
                                .forEach(hosts::add);
                    }
                }
            }
        }
        String page = Files.readString(TOP.resolve("src/docs/privacy.md"));

        assertThat(hosts).contains("api.pushd.com").allMatch(host -> page.contains("`" + host + "`"));
    }
}
