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
package org.photoframes.simulator;

import java.time.Instant;

/** Temporary credentials as Cognito gave them. */
record AwsKeys(String accessKeyId, String secretKey, String sessionToken, Instant expiration) {
    AwsKeys withSecret(String other) {
        return new AwsKeys(accessKeyId, other, sessionToken, expiration);
    }

    AwsKeys withAccessKey(String other) {
        return new AwsKeys(other, secretKey, sessionToken, expiration);
    }

    AwsKeys withToken(String other) {
        return new AwsKeys(accessKeyId, secretKey, other, expiration);
    }
}
