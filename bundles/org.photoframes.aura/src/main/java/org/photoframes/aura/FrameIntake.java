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

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What Aura's API has to be told so that a picture whose bytes lie in the cloud's store appears on a frame (Aura sheet
 * 11.1): first {@link #select}, then {@link #describe}. Each call checks the write permission, waits its turn, is one request
 * of the write budget however many photos it names, and leaves the budget's reserve alone. Stages fail with
 * {@link org.photoframes.cloud.CloudException.NotAllowed} if the frame must not be written, with
 * {@link org.photoframes.cloud.CloudException.BudgetExhausted} if it has to wait; nothing is sent in either case.
 */
@ProviderType
public interface FrameIntake {

    /** The most photos that one call names (Aura sheet 4.2). */
    int BATCH = 50;

    /** The frame. */
    FrameId frame();

    /** Why the frame must not be written, and what would allow it; null if it may. */
    @Nullable
    String objection();

    /**
     * The photo that was uploaded under this identifier before, whichever program did it; empty if there is none, or only
     * one that is not processed yet or was removed (Aura sheet 5.3). A read.
     */
    CompletionStage<List<Asset>> find(String localIdentifier);

    /**
     * Puts photos on the frame by their identifiers, up to {@link #BATCH}. Unknown identifiers become placeholders that
     * {@link #describe} completes. Repeating it does no harm.
     *
     * @return how many failed; which is not told
     */
    CompletionStage<Integer> select(List<String> localIdentifiers);

    /**
     * Puts photos of the account on the frame, up to {@link #BATCH}, without uploading them again; shows them again if they
     * are hidden there (Aura sheet 11.7, confidence G for other frames).
     *
     * @return how many failed; which is not told
     */
    CompletionStage<Integer> link(List<AssetId> assets);

    /**
     * Tells the cloud what the files are, up to {@link #BATCH}. Repeating it does no harm.
     *
     * @return the ids of those that succeeded, by their local identifiers
     */
    CompletionStage<Map<String, AssetId>> describe(List<UploadedFile> files);

    /** Makes the frame show the whole picture with borders instead of filling itself with a part (Aura sheet 5.3). */
    CompletionStage<Asset> fit(Asset asset);
}
