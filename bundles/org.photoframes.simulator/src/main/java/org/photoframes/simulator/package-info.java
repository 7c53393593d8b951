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
 * The Aura cloud on one's own machine: a stand-in for tests and the demo that behaves as the Aura sheet describes
 * (section 19), towards any client. Start it with {@link org.photoframes.simulator.AuraSimulator}, furnish it through
 * {@link org.photoframes.simulator.World}, break it with {@link org.photoframes.simulator.Faults}.
 */
@Export
@NonNullByDefault
@Version("1.0.0")
package org.photoframes.simulator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
