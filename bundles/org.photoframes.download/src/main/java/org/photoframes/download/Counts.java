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

/**
 * What became of the files of a source.
 *
 * @param fetched new here, or new again
 * @param present here before; {@code updated} ones included
 * @param updated here before, with other metadata now
 * @param duplicates left out or linked, because the picture is here already
 * @param skipped not wanted, by the plan; placeholders have no files and are not counted at all
 * @param failed not to be had this time
 * @param gone here, but not at the source any more
 */
public record Counts(int fetched, int present, int updated, int duplicates, int skipped, int failed, int gone) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0);
}
