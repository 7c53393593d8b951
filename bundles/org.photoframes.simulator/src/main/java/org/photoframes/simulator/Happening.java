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

/** Something that goes on in the world by itself, again and again; see {@link World#every}. */
@FunctionalInterface
public interface Happening {
    /**
     * Changes the world. {@link World#now()} is the time at which it happens, even if nobody looked until later.
     *
     * @param count how many times it has happened before
     */
    void happens(World world, long count);
}
