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

import org.photoframes.photos.PhotoMedium.Role;

/**
 * A file that could not be fetched.
 *
 * @param photo whose
 * @param role which of its files
 * @param reason a sentence for people, without secrets
 * @param passing whether a later run may fetch it
 */
public record Failure(String photo, Role role, String reason, boolean passing) {}
