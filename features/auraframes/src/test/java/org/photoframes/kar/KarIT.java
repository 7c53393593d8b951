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
package org.photoframes.kar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What is in the file that users drop into openHAB's add-ons folder. */
class KarIT {

    private static final long MEGABYTE = 1_000_000;
    private static final String VERSION = System.getProperty("project.version");
    private static final Path KAR = Path.of(
            System.getProperty("project.top"),
            "features/auraframes/target",
            "org.photoframes.auraframes-" + VERSION + ".kar");

    /** The bundles of each feature. Whoever adds a bundle adds it here, to the feature file and to the POM. */
    private static final Map<String, Set<String>> FEATURES = Map.of(
            "photoframes-base",
            Set.of(
                    "org.photoframes.photos",
                    "org.photoframes.cloud",
                    "org.photoframes.exif",
                    "org.photoframes.aura",
                    "org.photoframes.download"),
            "photoframes-binding-auraframes",
            Set.of("org.photoframes.binding.auraframes"),
            "photoframes-upload-aura",
            Set.of("org.photoframes.aura.upload"),
            "photoframes-dashboard",
            Set.of("org.photoframes.dashboard"),
            "photoframes-shell",
            Set.of("org.photoframes.shell"));

    private static final Pattern REQUIRED_SERVICE =
            Pattern.compile("osgi[.]service;filter:=\"[(]objectClass=([^)]+)[)]\"([^,]*)");

    @Test
    void eachFeatureHasItsBundlesAndNothingElse() throws IOException {
        try (ZipFile kar = new ZipFile(KAR.toFile())) {
            String features = features(kar);
            Map<String, Set<String>> found = new TreeMap<>();
            Matcher feature = Pattern.compile(
                            "<feature name=\"([^\"]+)\".*?</feature>\\s*(?=<feature name|</features>)", Pattern.DOTALL)
                    .matcher(features);
            while (feature.find()) {
                Set<String> bundles = new TreeSet<>();
                Matcher bundle = Pattern.compile("mvn:org[.]photoframes/([^/]+)/" + Pattern.quote(VERSION))
                        .matcher(feature.group());
                while (bundle.find()) {
                    bundles.add(bundle.group(1));
                }
                found.put(feature.group(1), bundles);
            }
            assertThat(found).isEqualTo(FEATURES);
            assertThat(features.split("<bundle"))
                    .as("all of them are ours")
                    .hasSize(1 + bundles().size());
        }
    }

    @Test
    void itCarriesExactlyTheBundlesOfTheFeatures() throws IOException {
        try (ZipFile kar = new ZipFile(KAR.toFile())) {
            assertThat(jars(kar))
                    .isEqualTo(bundles().stream()
                            .map(name -> "repository/org/photoframes/" + name + "/" + VERSION + "/" + name + "-"
                                    + VERSION + ".jar")
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void licenceAndNoticeTravelWithItAndWithEveryBundle() throws IOException {
        try (ZipFile kar = new ZipFile(KAR.toFile())) {
            assertThat(text(kar, "META-INF/NOTICE")).isEqualTo(Files.readString(top("NOTICE")));
            assertThat(text(kar, "META-INF/LICENSE")).isEqualTo(Files.readString(top("LICENSE")));
            for (String jar : jars(kar)) {
                Set<String> entries = new TreeSet<>();
                try (JarInputStream in = new JarInputStream(kar.getInputStream(kar.getEntry(jar)))) {
                    for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                        entries.add(entry.getName());
                    }
                }
                assertThat(entries).as(jar).contains("META-INF/LICENSE", "META-INF/NOTICE");
            }
        }
    }

    @Test
    void everyServiceThatABundleInsistsOnComesWithItOrWithOpenhab() throws IOException {
        try (ZipFile kar = new ZipFile(KAR.toFile())) {
            Set<String> provided = new TreeSet<>();
            Set<String> required = new TreeSet<>();
            for (String jar : jars(kar)) {
                Manifest manifest = manifest(kar, jar);
                String provides = manifest.getMainAttributes().getValue("Provide-Capability");
                String requires = manifest.getMainAttributes().getValue("Require-Capability");
                Matcher offer =
                        Pattern.compile("objectClass:List<String>=\"([^\"]+)\"").matcher(String.valueOf(provides));
                while (offer.find()) {
                    provided.addAll(List.of(offer.group(1).split(",")));
                }
                Matcher wish = REQUIRED_SERVICE.matcher(String.valueOf(requires));
                while (wish.find()) {
                    if (!wish.group(2).contains("resolution:=optional")) {
                        required.add(wish.group(1));
                    }
                }
            }
            assertThat(required).isNotEmpty();
            required.removeAll(provided);
            assertThat(required).allMatch(name -> name.startsWith("org.openhab.core."));
        }
    }

    @Test
    void nothingIsStrewnIntoOpenhabsFolders() throws IOException {
        try (ZipFile kar = new ZipFile(KAR.toFile())) {
            assertThat(kar.stream().map(ZipEntry::getName))
                    .allMatch(name -> name.startsWith("repository/") || name.startsWith("META-INF/"));
        }
    }

    @Test
    void itIsSmallEnoughForASlowLine() throws IOException {
        assertThat(Files.size(KAR)).isLessThanOrEqualTo(25 * MEGABYTE);
    }

    private static Set<String> bundles() {
        return FEATURES.values().stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> jars(ZipFile kar) {
        return kar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.endsWith(".jar"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String features(ZipFile kar) throws IOException {
        return text(
                kar,
                "repository/org/photoframes/org.photoframes.auraframes/" + VERSION + "/org.photoframes.auraframes-"
                        + VERSION + "-features.xml");
    }

    private static Manifest manifest(ZipFile kar, String jar) throws IOException {
        try (JarInputStream in = new JarInputStream(kar.getInputStream(kar.getEntry(jar)))) {
            return in.getManifest();
        }
    }

    private static String text(ZipFile kar, String name) throws IOException {
        ZipEntry entry = kar.getEntry(name);
        assertThat(entry).as(name).isNotNull();
        try (InputStream in = kar.getInputStream(entry)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path top(String name) {
        return Path.of(System.getProperty("project.top"), name);
    }
}
