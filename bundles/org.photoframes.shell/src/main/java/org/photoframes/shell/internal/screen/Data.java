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
package org.photoframes.shell.internal.screen;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.PlaylistId;

/**
 * What has been read from the account.
 *
 * @param language of the months in captions
 * @param frames the frames
 * @param photos photos by frame
 * @param albums the photos of albums
 */
record Data(
        Locale language,
        List<FrameEntry> frames,
        Map<FrameId, PhotoList> photos,
        Map<PlaylistId, Set<AssetId>> albums) {

    static Data nothing(Locale language) {
        return new Data(language, List.of(), Map.of(), Map.of());
    }

    Data {
        frames = List.copyOf(frames);
        photos = Map.copyOf(photos);
        albums = Map.copyOf(albums);
    }

    @Nullable
    FrameEntry frame(FrameId id) {
        return frames.stream().filter(f -> f.id().equals(id)).findFirst().orElse(null);
    }

    PhotoList photos(FrameId frame) {
        PhotoList list = photos.get(frame);
        return list == null ? PhotoList.UNREAD : list;
    }

    /** After that has happened. */
    Data after(News news) {
        if (news instanceof News.Frames read) {
            return new Data(language, read.frames(), photos, albums);
        }
        if (news instanceof News.PhotosAwaited awaited) {
            return with(awaited.frame(), PhotoList.UNREAD);
        }
        if (news instanceof News.Photos read) {
            return with(read.frame(), photos(read.frame()).plus(read.more(), read.complete()));
        }
        if (news instanceof News.PhotosFailed failed) {
            return with(failed.frame(), photos(failed.frame()).failed(failed.why()));
        }
        if (news instanceof News.Album album) {
            Map<PlaylistId, Set<AssetId>> more = new HashMap<>(albums);
            more.put(album.album(), album.photos());
            return new Data(language, frames, photos, more);
        }
        if (news instanceof News.Captioned said) {
            return with(said.frame(), photos(said.frame()).with(said.photo(), e -> e.captioned(said.plan())));
        }
        if (news instanceof News.Hidden hidden) {
            return with(hidden.frame(), photos(hidden.frame()).with(hidden.photo(), e -> e.hidden(hidden.now())));
        }
        return this;
    }

    private Data with(FrameId frame, PhotoList list) {
        Map<FrameId, PhotoList> more = new HashMap<>(photos);
        more.put(frame, list);
        return new Data(language, frames, more, albums);
    }
}
