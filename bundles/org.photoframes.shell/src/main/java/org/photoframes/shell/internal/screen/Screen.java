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

import java.util.List;

/** One screen; it never changes, keys and news make another one of it. */
interface Screen {

    /** What it looks like. */
    Page page(Data data, Room room, Message message);

    /** What a key leads to; Control-C only comes here while it is {@link #busy}. */
    Turn on(Key key, Data data, Room room);

    /** The keys that do something here. */
    List<Hint> hints();

    /** Whether letters are text here, not commands. */
    default boolean typing() {
        return false;
    }

    /** Whether something runs here that must be stopped before leaving. */
    default boolean busy() {
        return false;
    }

    /** After that has happened. */
    default Screen heard(News news) {
        return this;
    }
}
