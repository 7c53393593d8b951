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

import org.osgi.annotation.versioning.ProviderType;

/**
 * The backup of one collection of photos into its folder, whoever drives it: every button and every schedule is about the same
 * job. An OSGi service while there is something to back up, with the properties {@value #ACCOUNT} and {@value #FRAME}.
 */
@ProviderType
public interface Backup {

    /** The service property with the key of the account. */
    String ACCOUNT = "account";

    /** The service property with the id of the frame. */
    String FRAME = "frame";

    /** How it stands now. */
    BackupStatus status();

    /** Starts it, or continues what was cut off. Returns at once; does nothing while it runs. */
    void start();

    /** Ends it for good: what was cut off does not go on by itself either. Does nothing if there is nothing to end. */
    void stop();
}
