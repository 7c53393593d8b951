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

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Base64;
import javax.imageio.ImageIO;

/** The demo, for tests in other packages. */
public final class DemoProgram {

    private DemoProgram() {}

    public static Process start(Path home, int port) throws IOException {
        return new Program(home).start("demo", "--port", String.valueOf(port));
    }

    /** The program with another cloud. */
    public static Process serve(Path home, int port, String email, String password, String api, String images)
            throws IOException {
        return new Program(home)
                .with("AURA_EMAIL", email)
                .with("AURA_PASSWORD", password)
                .with("AURA_API_URL", api)
                .with("AURA_IMAGE_PROXY_URL", images)
                .start("serve", "--port", String.valueOf(port));
    }

    /** A photo as a camera might take it, in Base64. */
    public static String picture() {
        BufferedImage image = new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0x88, 0xb0, 0xc8));
        pen.fillRect(0, 0, 1200, 800);
        pen.setColor(new Color(0xf2, 0xb1, 0x4a));
        pen.fillOval(420, 180, 360, 360);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
