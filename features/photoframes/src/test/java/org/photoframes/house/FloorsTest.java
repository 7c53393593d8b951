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

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A bundle uses only bundles of lower floors, and only what they offer. */
class FloorsTest {

    static final Map<String, Integer> FLOORS = Map.of(
            "org.photoframes.photos", 1,
            "org.photoframes.cloud", 1,
            "org.photoframes.exif", 2,
            "org.photoframes.aura", 2,
            "org.photoframes.aura.upload", 3,
            "org.photoframes.download", 3,
            "org.photoframes.exif.zones", 3,
            "org.photoframes.binding.auraframes", 4,
            "org.photoframes.dashboard", 4,
            "org.photoframes.shell", 4);

    /** Beside the house: which other bundles these may use. */
    private static final Map<String, Set<String>> SIDE = Map.of(
            "org.photoframes.openhab", Set.of(),
            "org.photoframes.simulator", Set.of(),
            "org.photoframes.thinghost", Set.of("org.photoframes.openhab"));

    /** The shell only where it hosts things. */
    private static final Set<String> KNOW_OPENHAB = Set.of(
            "org.photoframes.binding.auraframes",
            "org.photoframes.openhab",
            "org.photoframes.shell",
            "org.photoframes.thinghost");

    private static final Set<String> MAY_HOST_THINGS = Set.of("org.photoframes.shell");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importPaths(Bundles.names().stream().map(Bundles::classes).toList());

    @Test
    void everyBundleHasItsPlaceInTheHouse() {
        assertThat(Bundles.names()).allMatch(bundle -> FLOORS.containsKey(bundle) || SIDE.containsKey(bundle));
        assertThat(CLASSES).hasSizeGreaterThan(300);
    }

    @Test
    void bundlesUseOnlyLowerFloors() {
        assertThat(uses().filter(use -> !allowed(use)).map(Use::toString)).isEmpty();
    }

    @Test
    void nobodyReachesIntoAnotherBundlesInternals() {
        assertThat(uses().filter(use -> use.target().getPackageName().contains(".internal"))
                        .map(Use::toString))
                .isEmpty();
    }

    @Test
    void onlyTheBindingAndWhatHostsThingsKnowOpenhab() {
        Set<String> knowing = dependencies()
                .filter(d -> d.getTargetClass().getPackageName().startsWith("org.openhab."))
                .map(d -> bundle(d.getOriginClass()))
                .collect(Collectors.toSet());
        assertThat(KNOW_OPENHAB).containsAll(knowing);
    }

    @Test
    void contractsShowNothingOfTheLibrariesBehindThem() {
        assertThat(dependencies()
                        .filter(d -> !d.getOriginClass().getPackageName().contains(".internal"))
                        .filter(d -> isOurs(d.getOriginClass()))
                        .map(Dependency::getTargetClass)
                        .map(JavaClass::getPackageName)
                        .filter(p -> Stream.of(
                                        "org.eclipse.jetty",
                                        "dev.failsafe",
                                        "org.h2",
                                        "picocli",
                                        "software.amazon",
                                        "com.drew",
                                        "com.twelvemonkeys",
                                        "net.coobird",
                                        "org.apache.commons",
                                        "com.adobe")
                                .anyMatch(p::startsWith)))
                .isEmpty();
    }

    private static boolean allowed(Use use) {
        Set<String> side = SIDE.get(use.from());
        if (side != null) {
            return side.contains(use.to());
        }
        if (SIDE.containsKey(use.to())) {
            return use.to().equals("org.photoframes.openhab")
                    ? KNOW_OPENHAB.contains(use.from())
                    : MAY_HOST_THINGS.contains(use.from());
        }
        return FLOORS.get(use.to()) < FLOORS.get(use.from());
    }

    static Stream<Use> uses() {
        return dependencies()
                .map(d -> new Use(
                        bundle(d.getOriginClass()), bundle(d.getTargetClass()), d.getOriginClass(), d.getTargetClass()))
                .filter(use -> !use.to().isEmpty() && !use.from().equals(use.to()));
    }

    private static Stream<Dependency> dependencies() {
        // Embedded libraries lie beside our classes and live by their own rules.
        return CLASSES.stream()
                .filter(c -> isOurs(c) || c.getPackageName().startsWith("org.openhab."))
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream());
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.photoframes.");
    }

    private static String bundle(JavaClass type) {
        return type.getPackageName().startsWith("org.openhab.")
                ? "org.photoframes.openhab"
                : Bundles.of(type.getPackageName());
    }

    record Use(String from, String to, JavaClass origin, JavaClass target) {
        @Override
        public String toString() {
            return origin.getName() + " uses " + target.getName();
        }
    }
}
