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
package org.photoframes.simulator.internal.aws;

import java.time.Instant;

/**
 * Temporary credentials of one identity.
 *
 * @param service where they may be used
 */
record IssuedCredentials(
        AwsService service, String accessKeyId, String secretKey, String sessionToken, Instant expiration) {

    @Override
    public String toString() {
        return accessKeyId + " for " + service + " until " + expiration;
    }
}
