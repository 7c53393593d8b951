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

/** A service that takes signed requests, and the public identity pool whose credentials it takes (Aura sheet 11.2). */
enum AwsService {
    S3("s3", "us-east-1:b92826c0-8274-43db-abff-136977c13598"),
    SQS("sqs", "us-east-1:98ccd0ff-69fe-4e9a-ad34-671b4381ab12");

    static final String REGION = "us-east-1";

    private final String label;
    private final String identityPool;

    AwsService(String label, String identityPool) {
        this.label = label;
        this.identityPool = identityPool;
    }

    /** Its name within a signature's scope. */
    String label() {
        return label;
    }

    String identityPool() {
        return identityPool;
    }
}
