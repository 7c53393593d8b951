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
package org.photoframes.binding.auraframes.internal.upload;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.CaptionText;

/**
 * Pictures that are to be put on a frame, and how.
 *
 * @param pictures at least one
 * @param caption null for none
 * @param zone what cameras meant that tell no offset
 * @param fit whether the frame shows the whole picture
 * @param keepLocation whether the place in a picture may go along
 * @param folders files must lie below one of them
 * @param localNetwork whether web addresses may lead into the house
 */
public record UploadWish(
        List<GivenPicture> pictures,
        @Nullable CaptionText caption,
        ZoneId zone,
        boolean fit,
        boolean keepLocation,
        List<Path> folders,
        boolean localNetwork) {

    public UploadWish {
        pictures = List.copyOf(pictures);
        folders = List.copyOf(folders);
    }
}
