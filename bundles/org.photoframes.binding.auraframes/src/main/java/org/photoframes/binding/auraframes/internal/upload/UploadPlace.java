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
package org.photoframes.binding.auraframes.internal.upload;

import java.net.URI;
import java.nio.file.Path;

/**
 * Where the uploads of an account go, and where they wait.
 *
 * @param cognitoUrl hands out the credentials
 * @param storeUrl takes the bytes
 * @param identityPool names who may
 * @param queue the folder in which they wait
 */
public record UploadPlace(URI cognitoUrl, URI storeUrl, String identityPool, Path queue) {}
