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

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;

/**
 * The photos of a frame, as far as they have been read.
 *
 * @param entries in the cloud's order, newest first
 * @param complete whether these are all
 * @param trouble why the rest could not be read; null if nothing went wrong
 */
record PhotoList(
        List<PhotoEntry> entries,
        boolean complete,
        @Nullable String trouble) {

    static final PhotoList UNREAD = new PhotoList(List.of(), false, null);

    PhotoList {
        entries = List.copyOf(entries);
    }

    PhotoList plus(List<PhotoEntry> more, boolean last) {
        return new PhotoList(Stream.concat(entries.stream(), more.stream()).toList(), last, null);
    }

    PhotoList failed(String why) {
        return new PhotoList(entries, false, why);
    }

    /** How many, as far as it is known. */
    String size() {
        return complete ? String.valueOf(entries.size()) : entries.size() + "…";
    }

    /** How the reading goes; empty when it is done. */
    String note() {
        return complete ? "" : trouble != null ? "not all could be read" : "reading, " + entries.size() + " so far";
    }

    PhotoList with(AssetId photo, UnaryOperator<PhotoEntry> change) {
        List<PhotoEntry> changed = new ArrayList<>(entries);
        changed.replaceAll(entry -> entry.id().equals(photo) ? change.apply(entry) : entry);
        return new PhotoList(changed, complete, trouble);
    }
}
