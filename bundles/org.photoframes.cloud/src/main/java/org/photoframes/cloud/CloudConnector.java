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
package org.photoframes.cloud;

import org.osgi.annotation.versioning.ProviderType;
import org.photoframes.cloud.internal.JettyCloudConnector;

/** The OSGi service that opens the line to a cloud. The network is not touched before the first request. */
@ProviderType
public interface CloudConnector {

    /**
     * Opens a line to the cloud for one account. Several lines share connections, but neither pacing nor budget.
     *
     * @param profile where the cloud is and how it wants to be treated
     * @param state what survives a restart: the write budget lives below the key {@code <profile name>.budget}
     * @param clock the time and the way to wait; {@link Timekeeper#system()} outside tests
     */
    CloudLine open(CloudProfile profile, StateStore state, Timekeeper clock);

    /** A connector outside OSGi, for programs and tests; whoever makes it closes it. */
    static Own create() {
        return new JettyCloudConnector();
    }

    /** A connector that belongs to the caller. */
    @ProviderType
    interface Own extends CloudConnector, AutoCloseable {

        /** Ends whatever its lines have under way and stops its threads. */
        @Override
        void close();
    }
}
