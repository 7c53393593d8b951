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
package org.photoframes.dashboard.internal.picture;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.photoframes.aura.Still;

/** What tells one picture from another, whoever asks for it: no address, no account, nothing that changes from day to day. */
public final class PictureName {

    private PictureName() {}

    /** The name of a still in one size. */
    static String of(Still still, int width, int height) {
        return hash(still, width + "x" + height).substring(0, 40);
    }

    /** Another one whenever the picture of a photo has become another; good for addresses that browsers may keep. */
    public static String version(Still still) {
        return hash(still, "").substring(0, 10);
    }

    private static String hash(Still still, String size) {
        String text = String.join("\n", still.uploader().value(), still.fileName(), "" + still.rotation(), size);
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
