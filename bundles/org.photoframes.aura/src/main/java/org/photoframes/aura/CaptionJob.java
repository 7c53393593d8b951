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
package org.photoframes.aura;

import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Captioning many photos, under way. Started again with the same plan, it goes on where it ended: photos that say already what
 * they shall say cost nothing.
 */
@ProviderType
public interface CaptionJob {

    /** What came of it; never fails. */
    CompletionStage<Report> report();

    /** Ends it after the photo that is being written. */
    void cancel();

    /**
     * What came of it.
     *
     * @param written photos that were given their caption, or freed of it
     * @param unchanged photos that said it already, or were to be left alone
     * @param failures why the others were not, by photo
     * @param ended why it ended before all was tried; null if all was
     * @param passing whether that may be over later, as when the network or the write budget was the reason; false if all was
     *     tried, and if the cloud would refuse the same again
     * @param cancelled whether that was asked for
     */
    record Report(
            int written,
            int unchanged,
            Map<AssetId, String> failures,
            @Nullable String ended,
            boolean passing,
            boolean cancelled) {}
}
