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

import aQute.bnd.header.OSGiHeader;
import aQute.bnd.header.Parameters;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the built bundles promise and ask for. */
class ManifestTest {

    /** Leaves no trace at run time; optional everywhere. */
    private static final String ANNOTATIONS = "org.eclipse.jdt.annotation";

    /** Optional on purpose, by bundle. */
    private static final Map<String, Set<String>> OPTIONAL = Map.of(
            // Only the commands that host things, and uploads, need these; the others work without.
            "org.photoframes.shell",
            Set.of(
                    "org.photoframes.aura.upload",
                    "org.photoframes.thinghost",
                    "org.photoframes.simulator",
                    // Only the text screen needs a terminal, and only shells call it as their command.
                    "org.jline.builtins",
                    "org.jline.keymap",
                    "org.jline.reader",
                    "org.jline.terminal",
                    "org.jline.utils",
                    "org.apache.felix.service.command",
                    "org.apache.karaf.shell.api.console",
                    "org.openhab.core.i18n",
                    "org.openhab.core.io.console",
                    "org.openhab.core.io.console.extensions",
                    "org.openhab.core.thing",
                    "org.openhab.core.thing.type"),
            // Where there is no openHAB, nobody asks how it lets people in; without their bundle, there are no uploads.
            "org.photoframes.binding.auraframes",
            Set.of("org.osgi.service.cm", "org.photoframes.aura.upload"),
            // Either servlet API will do, and uploads are for those who have installed them.
            "org.photoframes.dashboard",
            Set.of(
                    "javax.servlet",
                    "javax.servlet.http",
                    "jakarta.servlet",
                    "jakarta.servlet.http",
                    "org.photoframes.aura.upload"),
            // The thing host works without an HTTP service.
            "org.photoframes.thinghost",
            Set.of("javax.servlet", "javax.servlet.http"));

    static List<String> bundles() {
        return Bundles.names();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void importsNameBothEndsOfTheVersionsTheyWorkWith(String bundle) throws IOException {
        header(bundle, "Import-Package").forEach((name, attributes) -> {
            if (!isOfTheJdk(name) && !name.equals(ANNOTATIONS)) {
                assertThat(attributes.getVersion())
                        .as("%s imports %s", bundle, name)
                        .isNotNull()
                        .startsWith("[")
                        .endsWith(")");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void nothingIsOptionalByAccident(String bundle) throws IOException {
        Set<String> optional = new TreeSet<>();
        header(bundle, "Import-Package").forEach((name, attributes) -> {
            if ("optional".equals(attributes.get("resolution:")) && !isOfTheJdk(name) && !name.equals(ANNOTATIONS)) {
                optional.add(name);
            }
        });
        assertThat(OPTIONAL.getOrDefault(bundle, Set.of())).isEqualTo(optional);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundlesExportTheirContractAndNothingElse(String bundle) throws IOException {
        header(bundle, "Export-Package").forEach((name, attributes) -> {
            assertThat(name).doesNotContain(".internal");
            assertThat(name).satisfiesAnyOf(n -> assertThat(Bundles.of(n)).isEqualTo(bundle), n -> assertThat(n)
                    .matches(x -> x.startsWith("org.openhab.core") || x.startsWith("javax.measure"))
                    .matches(x -> bundle.equals("org.photoframes.openhab")));
            assertThat(attributes.getVersion()).as("version of %s", name).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bundlesAreWiredByServicesAndPackagesOnly(String bundle) throws IOException {
        for (String header : List.of("Require-Bundle", "DynamicImport-Package", "Bundle-Activator", "Fragment-Host")) {
            assertThat(header(bundle, header)).as(header).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void licenceAndNoticeTravelWithTheBundle(String bundle) throws IOException {
        try (JarFile jar = new JarFile(Bundles.jar(bundle).toFile())) {
            assertThat(jar.getEntry("META-INF/LICENSE")).isNotNull();
            assertThat(jar.getEntry("META-INF/NOTICE")).isNotNull();
        }
    }

    @Test
    void noPackageOfOursIsSplitOverBundles() throws IOException {
        Map<String, String> homes = new HashMap<>();
        for (String bundle : Bundles.names()) {
            Set<String> packages = new TreeSet<>();
            try (JarFile jar = new JarFile(Bundles.jar(bundle).toFile())) {
                jar.stream()
                        .map(entry -> entry.getName())
                        .filter(n -> n.endsWith(".class")
                                && (n.startsWith("org/photoframes/") || n.startsWith("org/openhab/")))
                        .forEach(n -> packages.add(n.substring(0, n.lastIndexOf('/'))));
            }
            for (String name : packages) {
                assertThat(homes.put(name, bundle))
                        .as("the other home of %s", name)
                        .isNull();
            }
        }
        assertThat(homes).isNotEmpty();
    }

    private static boolean isOfTheJdk(String name) {
        return ModuleLayer.boot().modules().stream()
                .anyMatch(m -> m.getPackages().contains(name)
                        && (m.getName().startsWith("java.") || m.getName().startsWith("jdk.")));
    }

    private static Parameters header(String bundle, String name) throws IOException {
        try (JarFile jar = new JarFile(Bundles.jar(bundle).toFile())) {
            return OSGiHeader.parseHeader(jar.getManifest().getMainAttributes().getValue(name));
        }
    }
}
