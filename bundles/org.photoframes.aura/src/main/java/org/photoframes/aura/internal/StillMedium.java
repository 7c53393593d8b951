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
package org.photoframes.aura.internal;

import java.util.Base64;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.Still;
import org.photoframes.aura.UserId;
import org.photoframes.cloud.CloudException;
import org.photoframes.photos.MediumBytes;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.SourceException;

/** The picture of an asset as it was uploaded (Aura sheet 10). */
final class StillMedium implements PhotoMedium {

    private static final Map<String, String> TYPES =
            Map.of("public.jpeg", "image/jpeg", "public.png", "image/png", "public.heic", "image/heic");

    private final UserId uploader;
    private final String fileName;
    private final @Nullable String md5;
    private final @Nullable String dataType;
    private final MediumAccess access;

    private StillMedium(
            UserId uploader, String fileName, @Nullable String md5, @Nullable String dataType, MediumAccess access) {
        this.uploader = uploader;
        this.fileName = fileName;
        this.md5 = md5;
        this.dataType = dataType;
        this.access = access;
    }

    /** Null for placeholders. */
    static @Nullable StillMedium of(Asset asset, MediumAccess access) {
        String name = asset.fileName();
        UserId uploader = asset.uploader();
        return name == null || uploader == null
                ? null
                : new StillMedium(uploader, name, asset.md5(), asset.dataType(), access);
    }

    /** Of a photo of which no more is known than where it is: its type and checksum are not. */
    static StillMedium of(Still still, MediumAccess access) {
        return new StillMedium(still.uploader(), still.fileName(), null, null, access);
    }

    @Override
    public Role role() {
        return Role.STILL;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public byte @Nullable [] md5() {
        if (md5 == null) {
            return null;
        }
        try {
            byte[] digest = Base64.getDecoder().decode(md5);
            return digest.length == 16 ? digest : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public @Nullable String uploadedType() {
        return dataType == null ? null : TYPES.get(dataType);
    }

    @Override
    public MediumBytes open(long from, @Nullable String version) throws SourceException, InterruptedException {
        String target = "/" + Answers.segment(uploader.value()) + "/" + Answers.segment(fileName);
        try {
            return access.opened(target, from, version);
        } catch (CloudException e) {
            throw access.trouble().medium(e);
        }
    }
}
