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
package org.photoframes.photos;

import java.io.IOException;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** A collection of photos, such as those of one frame. */
public interface PhotoSource {

    /** Tells this collection from all others for good; the same after a restart. Not secret. */
    String id();

    /** The name that people know the collection by. */
    String name();

    /** The zone that the collection lives in, for photos whose own place is unknown; null if that is unknown too. */
    @Nullable
    ZoneId zone();

    /**
     * All photos, hidden ones and placeholders included, each id once. The source is read page by page while the
     * stream is consumed, on the consumer's thread; close the stream if you leave it early.
     *
     * @throws IOException if the first page cannot be read; a failure further on ends the stream with an
     *     {@link java.io.UncheckedIOException}. Where the source knows what can be done about it, the exception is a
     *     {@link SourceException}
     */
    Stream<SourcePhoto> photos() throws IOException;
}
