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

import java.net.URI;
import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where uploads go, in words that need no upload bundle.
 *
 * @param cognitoUrl hands out the credentials; null for Aura's
 * @param s3Url takes the bytes; null for Aura's
 * @param identityPool null for Aura's
 * @param phone whether to upload in the order of the phone app
 * @param sqsUrl where the message queues are that the phone app asks; null for Aura's
 * @param sqsIdentityPool null for Aura's
 * @param queue the folder in which they wait
 */
record UploadHosts(
        @Nullable URI cognitoUrl,
        @Nullable URI s3Url,
        @Nullable String identityPool,
        boolean phone,
        @Nullable URI sqsUrl,
        @Nullable String sqsIdentityPool,
        Path queue) {}
