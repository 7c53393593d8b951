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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Asset;
import org.photoframes.aura.UserId;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudRequest;
import org.photoframes.cloud.CloudStream;
import org.photoframes.photos.MediumBytes;
import org.photoframes.photos.PhotoKind;
import org.photoframes.photos.PhotoMedium;
import org.photoframes.photos.SourceException;

/** A file of an asset: its original still, or its video (Aura sheet 10). Neither needs a session, and none is sent. */
final class FrameMedium implements PhotoMedium {

    private static final Map<String, String> TYPES =
            Map.of("public.jpeg", "image/jpeg", "public.png", "image/png", "public.heic", "image/heic");

    private static final int RANGE_NOT_SATISFIABLE = 416;

    /** What the media of one frame share. */
    record Access(CloudLine line, VideoAddresses addresses, SourceTrouble trouble) {}

    private final Role role;
    private final String fileName;
    private final Asset asset;
    private final Access access;

    private FrameMedium(Role role, String fileName, Asset asset, Access access) {
        this.role = role;
        this.fileName = fileName;
        this.asset = asset;
        this.access = access;
    }

    /** What there is of an asset. */
    static List<PhotoMedium> of(Asset asset, Access access) {
        List<PhotoMedium> media = new ArrayList<>(2);
        String still = asset.fileName();
        if (still != null && asset.uploader() != null) {
            media.add(new FrameMedium(Role.STILL, still, asset, access));
        }
        String film = asset.videoFileName();
        if (asset.videoUrl() != null || (film != null && asset.kind() == PhotoKind.VIDEO)) {
            media.add(new FrameMedium(Role.MOTION, film == null ? "" : film, asset, access));
        }
        return media;
    }

    @Override
    public Role role() {
        return role;
    }

    @Override
    public String fileName() {
        return fileName;
    }

    @Override
    public byte @Nullable [] md5() {
        String text = role == Role.STILL ? asset.md5() : null;
        if (text == null) {
            return null;
        }
        try {
            byte[] digest = Base64.getDecoder().decode(text);
            return digest.length == 16 ? digest : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public @Nullable String uploadedType() {
        String type = role == Role.STILL ? asset.dataType() : null;
        return type == null ? null : TYPES.get(type);
    }

    @Override
    public MediumBytes open(long from, @Nullable String version) throws SourceException, InterruptedException {
        try {
            if (role == Role.STILL) {
                UserId uploader = asset.uploader();
                String folder = uploader == null ? "" : Answers.segment(uploader.value());
                return opened("/" + folder + "/" + Answers.segment(fileName), from, version);
            }
            return openedFilm(from, version);
        } catch (CloudException e) {
            throw access.trouble().medium(e);
        }
    }

    /** A signed address that is refused has expired: once, another one is asked for (Aura sheet 10). */
    private MediumBytes openedFilm(long from, @Nullable String version)
            throws CloudException, InterruptedException, SourceException {
        URI address = access.addresses().latest(asset.id(), asset.videoUrl());
        if (address != null) {
            try {
                return opened(address.toString(), from, version);
            } catch (CloudException.SessionEnded expired) {
                // Asked for again below.
            }
        }
        URI fresh;
        try {
            fresh = access.addresses().renewed(asset.id(), address);
        } catch (CloudException e) {
            throw access.trouble().listing(e);
        }
        if (fresh == null) {
            throw new CloudException.NotFound("the cloud has no address for this video", 0);
        }
        try {
            return opened(fresh.toString(), from, version);
        } catch (CloudException.SessionEnded refused) {
            throw new SourceException(
                    SourceException.Reason.FAILING,
                    "the cloud refuses the address of the video that it has just given",
                    null,
                    refused);
        }
    }

    private MediumBytes opened(String target, long from, @Nullable String version)
            throws CloudException, InterruptedException {
        CloudRequest whole = CloudRequest.get(target);
        if (from <= 0 || version == null) {
            return bytes(access.line().stream(whole));
        }
        try {
            return bytes(access.line().stream(
                    whole.withHeader("Range", "bytes=" + from + "-").withHeader("If-Range", version)));
        } catch (CloudException e) {
            if (e.status() != RANGE_NOT_SATISFIABLE) {
                throw e;
            }
            return bytes(access.line().stream(whole));
        }
    }

    private static MediumBytes bytes(CloudStream stream) {
        return new MediumBytes(
                stream.offset(),
                stream.length() < 0 ? -1 : stream.offset() + stream.length(),
                stream.contentType(),
                stream.version(),
                stream.bytes());
    }
}
