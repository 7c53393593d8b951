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

import java.nio.file.Path;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.WritePermission;

/**
 * A frame as the configuration file names it.
 *
 * @param id the frame's id
 * @param folder where its photos go; null if the file does not say
 * @param write whether it may be written, whoever owns it; by default, only one's own frames may
 */
record ConfiguredFrame(String id, @Nullable Path folder, WritePermission write) {}
