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
package org.photoframes.shell.internal;

import java.util.List;
import org.photoframes.aura.AssetId;

/** Ids of photos as people type them. */
final class AssetIds {

    private AssetIds() {}

    static AssetId of(String text) throws CommandFailure {
        if (!AssetId.mayBe(text)) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "\"" + text + "\" is not the id of a photo; ids are part of the names of downloaded files.");
        }
        return new AssetId(text);
    }

    static List<AssetId> of(List<String> texts) throws CommandFailure {
        AssetId[] ids = new AssetId[texts.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = of(texts.get(i));
        }
        return List.of(ids);
    }
}
