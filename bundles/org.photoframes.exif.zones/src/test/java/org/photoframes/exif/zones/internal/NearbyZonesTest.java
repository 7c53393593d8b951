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
package org.photoframes.exif.zones.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;
import org.photoframes.photos.Coordinates;

/** The zones of real places. */
class NearbyZonesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {256, 2000})
    void placesAllOverTheWorldHaveTheirZones(long megabytes) {
        NearbyZones zones = new NearbyZones(megabytes << 20);

        assertThat(zones.zoneAt(new Coordinates(45.76, 4.84))).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(zones.zoneAt(new Coordinates(52.5, 13.4))).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(zones.zoneAt(new Coordinates(35.66, 139.7))).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(zones.zoneAt(new Coordinates(23.1, 113.3))).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(zones.zoneAt(new Coordinates(40.7, -74))).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(zones.zoneAt(new Coordinates(-20, -120))).as("at sea").isNull();
    }

    @Test
    void whereThereIsPlentyOfHeapPlacesAtTheDateLineHaveTheirZonesToo() {
        NearbyZones zones = new NearbyZones(2000L << 20);

        assertThat(zones.zoneAt(new Coordinates(-36.85, 174.76))).isEqualTo(ZoneId.of("Pacific/Auckland"));
    }

    @Test
    void whereThereIsHardlyAnyHeapNothingIsKnown() {
        assertThat(new NearbyZones(100L << 20).zoneAt(new Coordinates(45.76, 4.84)))
                .isNull();
    }

    /** With nothing but what its manifest asks for: the native unpacker must be found there as well. */
    @Test
    void theBundleLoadsItsBordersInAFramework() throws Exception {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        "org.osgi.framework.storage",
                        folder.resolve("felix").toString(),
                        "org.osgi.framework.bundle.parent",
                        "ext",
                        "org.osgi.framework.system.packages.extra",
                        "org.photoframes.cloud;version=1.0.0,com.google.gson;com.google.gson.stream;version=2.10.1,org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=2.0.6",
                        "org.osgi.framework.system.capabilities.extra",
                        "osgi.extender;osgi.extender=osgi.component;version:Version=1.5"));
        framework.start();
        try {
            for (String other : new String[] {"photos", "exif"}) {
                install(framework, "org.photoframes." + other);
            }
            Bundle bundle = install(framework, "org.photoframes.exif.zones");
            Object zones = bundle.loadClass(NearbyZones.class.getName())
                    .getConstructor()
                    .newInstance();
            Class<?> coordinates = bundle.loadClass(Coordinates.class.getName());
            Method zoneAt = zones.getClass().getMethod("zoneAt", coordinates);
            Object lyon = coordinates.getConstructor(double.class, double.class).newInstance(45.76, 4.84);

            assertThat(zoneAt.invoke(zones, lyon)).isEqualTo(ZoneId.of("Europe/Paris"));
        } finally {
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private static Bundle install(Framework framework, String name) throws Exception {
        Path classes = Path.of(System.getProperty("project.top"), "bundles", name, "target", "classes");
        return framework.getBundleContext().installBundle("reference:" + classes.toUri());
    }
}
