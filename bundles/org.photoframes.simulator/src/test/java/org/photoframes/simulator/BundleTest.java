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
package org.photoframes.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;

/** What the bundle shows and asks for. */
class BundleTest {
    private static Attributes manifest() throws IOException {
        Path file = Path.of(System.getProperty("project.basedir"), "target", "classes", "META-INF", "MANIFEST.MF");
        try (InputStream in = Files.newInputStream(file)) {
            return new Manifest(in).getMainAttributes();
        }
    }

    @Test
    void embeddedLibrariesAreNeitherExportedNorImported() throws IOException {
        String imports = manifest().getValue("Import-Package");

        assertThat(manifest().getValue("Export-Package")).isEqualTo("org.photoframes.simulator;version=\"1.0.0\"");
        assertThat(imports).doesNotContain("org.eclipse.jetty", "org.jcodec", "net.sourceforge", "internal");
        assertThat(imports).contains("com.google.gson;version=\"[2.10,3)\"", "org.slf4j;version=\"[1.7,3)\"");
    }

    @Test
    void embeddedLibrariesAreInside() {
        Path classes = Path.of(System.getProperty("project.basedir"), "target", "classes");

        assertThat(classes.resolve("org/eclipse/jetty/server/Server.class")).exists();
        assertThat(classes.resolve("org/eclipse/jetty/http2/server/HTTP2CServerConnectionFactory.class"))
                .exists();
        assertThat(classes.resolve("org/jcodec/containers/mp4/muxer/MP4Muxer.class"))
                .exists();
    }
}
