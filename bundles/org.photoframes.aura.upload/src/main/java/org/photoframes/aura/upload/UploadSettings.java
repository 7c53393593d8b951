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
package org.photoframes.aura.upload;

import java.net.URI;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where uploads go, and where they wait.
 *
 * @param cognitoUrl hands out the temporary credentials (Aura sheet 11.2)
 * @param s3Url the store, addressed by path
 * @param identityPool public, and no secret
 * @param region of all of them
 * @param bucket of the store
 * @param phone the order of the phone app; null for ours, which is safer
 * @param folder for the queue: small, and made readable by its owner only
 */
public record UploadSettings(
        URI cognitoUrl,
        URI s3Url,
        String identityPool,
        String region,
        String bucket,
        @Nullable PhoneSequence phone,
        Path folder) {

    public static final URI COGNITO_URL = URI.create("https://cognito-identity.us-east-1.amazonaws.com");
    public static final URI S3_URL = URI.create("https://s3.us-east-1.amazonaws.com");
    public static final String IDENTITY_POOL = "us-east-1:b92826c0-8274-43db-abff-136977c13598";
    public static final String REGION = "us-east-1";
    public static final String BUCKET = "images.senseapp.co";

    /** The defaults of the Aura sheet (11.2). */
    public static UploadSettings in(Path folder) {
        return new UploadSettings(COGNITO_URL, S3_URL, IDENTITY_POOL, REGION, BUCKET, null, folder);
    }

    /** The same at another cloud. */
    public UploadSettings at(URI cognito, URI s3) {
        return new UploadSettings(cognito, s3, identityPool, region, bucket, phone, folder);
    }

    /** The same with another pool. */
    public UploadSettings pool(String identity) {
        return new UploadSettings(cognitoUrl, s3Url, identity, region, bucket, phone, folder);
    }

    /** The same in the order of the phone app; null for ours. */
    public UploadSettings phone(@Nullable PhoneSequence order) {
        return new UploadSettings(cognitoUrl, s3Url, identityPool, region, bucket, order, folder);
    }
}
