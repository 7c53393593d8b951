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
package org.photoframes.download;

import java.util.concurrent.CompletionStage;
import org.osgi.annotation.versioning.ProviderType;

/** A download that was started. */
@ProviderType
public interface DownloadJob {

    /** How it stands now. */
    DownloadProgress progress();

    /** Starts nothing new until {@link #resume()}; what is under way comes to its end. Does nothing when it is over. */
    void pause();

    /** Goes on after {@link #pause()}. */
    void resume();

    /** Ends it soon, leaving what is half fetched to be continued next time. Does nothing when it is over. */
    void cancel();

    /** Comes true when it is over and the folder is free again. Never fails: failures are in the run. */
    CompletionStage<DownloadRun> run();
}
