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

import java.net.URI;

/**
 * A cloud as one account sees it.
 *
 * @param name short, for logs, thread names and keys of stored state: {@code aura}
 * @param baseUrl what relative paths are appended to, without a slash at its end
 * @param userAgent the {@code User-Agent} of every request
 * @param policy how fast, how often, how large
 * @param verdict how the cloud says that something went wrong
 */
public record CloudProfile(String name, URI baseUrl, String userAgent, RequestPolicy policy, AnswerVerdict verdict) {}
