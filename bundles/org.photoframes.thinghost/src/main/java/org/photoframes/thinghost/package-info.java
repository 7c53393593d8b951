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
/**
 * Things of openHAB bindings, alive on a plain OSGi framework: what there is, what it says, what one can send.
 * For trying out, headless use and tests; it runs no rules and keeps no items.
 */
@Export
@NonNullByDefault
@Version("1.0.0")
package org.photoframes.thinghost;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
