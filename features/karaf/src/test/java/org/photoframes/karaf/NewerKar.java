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
package org.photoframes.karaf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Makes of a KAR what its next version would be: other versions in the names and manifests, the same content. */
final class NewerKar {

    private final String before;
    private final String after;

    NewerKar(String before, String after) {
        this.before = before;
        this.after = after;
    }

    Path of(Path kar, Path folder) throws IOException {
        Path newer = folder.resolve(kar.getFileName().toString().replace(before, after));
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(kar));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(newer))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (entry.isDirectory() || name.endsWith("maven-metadata-local.xml")) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(name.replace(before, after)));
                if (name.endsWith(".jar")) {
                    out.write(bundle(in));
                } else {
                    out.write(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .replace(before, after)
                            .getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return newer;
    }

    private byte[] bundle(InputStream jar) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarInputStream in = new JarInputStream(new ByteArrayInputStream(jar.readAllBytes()))) {
            Manifest manifest = in.getManifest();
            manifest.getMainAttributes().putValue("Bundle-Version", after);
            try (JarOutputStream out = new JarOutputStream(bytes, manifest)) {
                copy(in, out);
            }
        }
        return bytes.toByteArray();
    }

    private static void copy(JarInputStream in, OutputStream to) throws IOException {
        JarOutputStream out = (JarOutputStream) to;
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            out.putNextEntry(new ZipEntry(entry.getName()));
            in.transferTo(out);
        }
    }
}
