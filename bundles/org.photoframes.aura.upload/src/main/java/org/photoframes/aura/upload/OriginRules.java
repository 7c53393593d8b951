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

import java.nio.file.Path;
import java.util.List;

/**
 * Where pictures may come from, for callers that do not choose every origin themselves.
 *
 * @param folders files must lie below one of them, links followed; empty for anywhere
 * @param plainHttp whether unencrypted web addresses are allowed
 * @param privateNetworks whether web addresses of this machine and its own networks are allowed, as for cameras at home
 */
public record OriginRules(List<Path> folders, boolean plainHttp, boolean privateNetworks) {

    /** Any file, and what the world's web offers encrypted. */
    public static final OriginRules CAREFUL = new OriginRules(List.of(), false, false);

    public OriginRules {
        folders = List.copyOf(folders);
    }
}
