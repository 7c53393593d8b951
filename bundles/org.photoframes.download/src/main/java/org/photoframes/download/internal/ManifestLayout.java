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
package org.photoframes.download.internal;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * How what a manifest holds has been written over the time. What is only looked at is read as it is; what is opened for writing is
 * brought up to date.
 *
 * <ol>
 *   <li>without {@link ManifestEntry#facts()}
 *   <li>with them
 * </ol>
 */
final class ManifestLayout {

    static final int TODAY = 2;

    private static final int WITH_FACTS = 2;
    private static final String FACTS = "facts";

    private ManifestLayout() {}

    /** Brings everything up to date. If it is cut off, the next time goes on with it. */
    static void migrate(MVStore store) {
        int layout = store.getStoreVersion();
        for (String name : new String[] {Manifest.FILES, Manifest.ANNOUNCED}) {
            MVMap<String, String> entries = store.openMap(name);
            entries.replaceAll((key, text) -> entry(layout, text));
        }
        store.setStoreVersion(TODAY);
        store.commit();
    }

    /** An entry that was written in that layout, in today's words. */
    static String entry(int layout, String text) {
        if (layout >= WITH_FACTS) {
            return text;
        }
        JsonObject entry = JsonParser.parseString(text).getAsJsonObject();
        if (!entry.has(FACTS)) {
            // Those of no photo, so that its metadata is compared at the next download.
            entry.addProperty(FACTS, "");
        }
        return entry.toString();
    }
}
