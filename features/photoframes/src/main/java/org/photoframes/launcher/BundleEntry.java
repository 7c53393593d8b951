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
package org.photoframes.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;

/**
 * A bundle inside the program's own JAR.
 *
 * @param path the entry: {@code bundles/LEVEL/NAME.jar}
 */
record BundleEntry(String path) {

    /** The level that the framework starts with. */
    static final int LOWEST_LEVEL = 10;

    private static final String FOLDER = "bundles/";

    /** All of them, lowest level first. */
    static List<BundleEntry> ofProgram() throws IOException {
        try (JarFile jar = new JarFile(program().toFile())) {
            return jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.startsWith(FOLDER) && name.endsWith(".jar"))
                    .map(BundleEntry::new)
                    .sorted(Comparator.comparing(BundleEntry::level).thenComparing(BundleEntry::path))
                    .toList();
        }
    }

    int level() {
        return Integer.parseInt(path.substring(FOLDER.length(), path.indexOf('/', FOLDER.length())));
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    InputStream open() throws IOException {
        InputStream bytes = BundleEntry.class.getResourceAsStream("/" + path);
        if (bytes == null) {
            throw new IOException(path + " is missing in the program");
        }
        return bytes;
    }

    private static Path program() throws IOException {
        try {
            return Path.of(BundleEntry.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException("the program does not know where it is", e);
        }
    }
}
