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
package org.photoframes.simulator.internal.pictures;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.Stored;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.server.Answer;
import org.photoframes.simulator.internal.server.Host;
import org.photoframes.simulator.internal.server.Inbound;

/** The image proxy: {@code /user/file} and {@code /user/rotate_…__file}, without any login (Aura sheet 10). */
public final class ImageHost implements Host {
    private static final int THUMBNAIL_SIDE = 200;

    private final World world;
    private final Recent<String, byte[]> transformed = new Recent<>(64);
    private final Recent<String, BufferedImage> originals = new Recent<>(3);

    public ImageHost(World world) {
        this.world = world;
    }

    @Override
    public Answer answer(Inbound request) {
        String[] parts = request.path().split("/", 3);
        if (parts.length < 3
                || !request.method().equals("GET") && !request.method().equals("HEAD")) {
            return notFound();
        }
        Transform transform = Transform.parse(parts[2]);
        String file = transform == null ? parts[2] : transform.fileName();
        SimAsset asset = find(parts[1], file);
        if (asset == null) {
            return notFound();
        }
        if (transform == null) {
            Stored original = world.objects().stored(file);
            return original == null
                    ? notFound()
                    : Ranges.answer(
                            request,
                            original,
                            type(original.head()),
                            world.behaviour().ranges());
        }
        boolean thumbnail = transform.width() == THUMBNAIL_SIDE && transform.height() == THUMBNAIL_SIDE;
        if (thumbnail && asset.brokenThumbnail()) {
            return Answer.bytes(200, "image/jpeg", "not a picture".getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = transformed.get(transform.name(), () -> transform(transform));
        return bytes == null ? notFound() : Answer.bytes(200, "image/jpeg", bytes);
    }

    private byte @Nullable [] transform(Transform transform) {
        BufferedImage picture = originals.get(transform.fileName(), () -> {
            byte[] original = world.objects().read(transform.fileName());
            return original == null ? null : Jpeg.decode(original);
        });
        return picture == null ? null : transform.apply(picture);
    }

    private @Nullable SimAsset find(String userId, String file) {
        SimAsset asset = world.assetByFileName(file);
        return asset != null && asset.uploader().id().equals(userId) ? asset : null;
    }

    /** By content: a {@code .heic} name may have JPEG bytes behind it. */
    private static String type(byte[] bytes) {
        if (bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8) {
            return "image/jpeg";
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (text.startsWith("ftyphei", 4)) {
            return "image/heic";
        }
        if (text.startsWith("GIF8")) {
            return "image/gif";
        }
        return text.startsWith("PNG", 1)
                ? "image/png"
                : text.startsWith("WEBP", 8) ? "image/webp" : "application/octet-stream";
    }

    private static Answer notFound() {
        return Answer.text(404, "text/plain; charset=utf-8", "Not Found");
    }
}
