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
package org.photoframes.thinghost;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.measure.Unit;
import org.openhab.core.thing.Thing;
import org.osgi.service.component.annotations.Component;
import org.photoframes.thinghost.record.Record;

/** Makes bundles of what the build has compiled. */
final class SampleBundles {
    private SampleBundles() {}

    /** A file with a bundle that is on the class path, as a JAR or as a folder with a manifest. */
    static Path of(Class<?> inside, Path folder) throws IOException {
        Path place = place(inside);
        return Files.isDirectory(place) ? packed(place, folder) : place;
    }

    static Path place(Class<?> inside) {
        return Path.of(URI.create(
                inside.getProtectionDomain().getCodeSource().getLocation().toString()));
    }

    private static Path packed(Path classes, Path folder) throws IOException {
        Path jar = Files.createTempFile(folder, "bundle", ".jar");
        Path manifest = classes.resolve("META-INF/MANIFEST.MF");
        try (InputStream in = Files.newInputStream(manifest);
                java.util.jar.JarOutputStream out =
                        new java.util.jar.JarOutputStream(Files.newOutputStream(jar), new java.util.jar.Manifest(in));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.equals(manifest)) {
                    out.putNextEntry(new java.util.zip.ZipEntry(
                            classes.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, out);
                }
            }
        }
        return jar;
    }

    /** The sample binding, built as a binding is built. */
    static Path sample(Path folder) throws Exception {
        Path classes = place(Record.class);
        try (aQute.bnd.osgi.Builder builder = new aQute.bnd.osgi.Builder()) {
            builder.setProperty("Bundle-SymbolicName", "org.photoframes.sample");
            builder.setProperty("Private-Package", "org.photoframes.thinghost.sample");
            builder.setProperty("Import-Package", "!org.eclipse.jdt.annotation,*");
            builder.setProperty("-includeresource", "OH-INF=" + classes.resolve("sample/OH-INF"));
            builder.setProperty("-noimportjava", "true");
            builder.addClasspath(classes.toFile());
            for (Class<?> each : List.of(Thing.class, ThingHost.class, Component.class, Unit.class)) {
                builder.addClasspath(place(each).toFile());
            }
            Path jar = Files.createTempFile(folder, "sample", ".jar");
            builder.build().write(jar.toFile());
            if (!builder.getErrors().isEmpty()) {
                throw new IllegalStateException("the sample bundle cannot be built: " + builder.getErrors());
            }
            return jar;
        }
    }
}
