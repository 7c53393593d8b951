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
import java.time.Duration;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What a frame's configuration says of uploads.
 *
 * @param items Image items whose every new picture goes to the frame
 * @param interval the least time between two of them
 * @param perDay the most of them in a day
 * @param folder new pictures in it go to the frame; null for none
 * @param sources folders in which pictures may lie, besides openHAB's own
 * @param localNetwork whether web addresses may lead into the house
 * @param fit whether the frame shows whole pictures
 * @param keepLocation whether the place in a picture may go along
 */
public record UploadChoices(
        List<String> items,
        Duration interval,
        int perDay,
        @Nullable Path folder,
        List<Path> sources,
        boolean localNetwork,
        boolean fit,
        boolean keepLocation) {

    public UploadChoices {
        items = List.copyOf(items);
        sources = List.copyOf(sources);
    }
}
