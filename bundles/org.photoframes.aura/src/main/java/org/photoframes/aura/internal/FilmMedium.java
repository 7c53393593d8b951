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

import java.net.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.AssetId;
import org.photoframes.cloud.CloudException;
import org.photoframes.photos.MediumBytes;
import org.photoframes.photos.PhotoKind;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.SourceException;

/** The film of an asset, at a signed address (Aura sheet 10). */
final class FilmMedium implements PhotoMedium {

    private final AssetId id;
    private final String fileName;
    private final @Nullable URI listed;
    private final MediumAccess access;

    private FilmMedium(AssetId id, String fileName, @Nullable URI listed, MediumAccess access) {
        this.id = id;
        this.fileName = fileName;
        this.listed = listed;
        this.access = access;
    }

    /** Null if the asset has none. */
    static @Nullable FilmMedium of(Asset asset, MediumAccess access) {
        String name = asset.videoFileName();
        return asset.videoUrl() != null || (name != null && asset.kind() == PhotoKind.VIDEO)
                ? new FilmMedium(asset.id(), name == null ? "" : name, asset.videoUrl(), access)
                : null;
    }

    @Override
    public Role role() {
        return Role.MOTION;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public byte @Nullable [] md5() {
        return null;
    }

    @Override
    public @Nullable String uploadedType() {
        return null;
    }

    @Override
    public MediumBytes open(long from, @Nullable String version) throws SourceException, InterruptedException {
        try {
            return opened(from, version);
        } catch (CloudException e) {
            throw access.trouble().medium(e);
        }
    }

    /** A signed address that is refused has expired: once, another one is asked for (Aura sheet 10). */
    private MediumBytes opened(long from, @Nullable String version)
            throws CloudException, InterruptedException, SourceException {
        URI address = access.addresses().latest(id, listed);
        if (address != null) {
            try {
                return access.opened(address.toString(), from, version);
            } catch (CloudException.SessionEnded expired) {
                // Asked for again below.
            }
        }
        URI fresh;
        try {
            fresh = access.addresses().renewed(id, address);
        } catch (CloudException e) {
            throw access.trouble().listing(e);
        }
        if (fresh == null) {
            throw new CloudException.NotFound("the cloud has no address for this video", 0);
        }
        try {
            return access.opened(fresh.toString(), from, version);
        } catch (CloudException.SessionEnded refused) {
            throw new SourceException(
                    SourceException.Reason.FAILING,
                    "the cloud refuses the address of the video that it has just given",
                    null,
                    refused);
        }
    }
}
