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
package org.photoframes.aura;

/**
 * An album of a frame (Aura sheet 7.9).
 *
 * @param id its id
 * @param name as people see it
 * @param size how many photos the cloud says it has
 */
public record Playlist(PlaylistId id, String name, int size) {}
