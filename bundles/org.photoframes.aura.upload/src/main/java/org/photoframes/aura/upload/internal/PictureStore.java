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
package org.photoframes.aura.upload.internal;

import java.io.IOException;
import java.nio.file.Path;

/** The cloud's store for the bytes of pictures. */
public interface PictureStore extends AutoCloseable {

    /**
     * Puts a file into the store. The same key again replaces it.
     *
     * @throws IOException if it could not, with a sentence without secrets; later it may
     * @throws Refusal if the store will not take it
     * @throws InterruptedException if the thread was interrupted
     */
    void put(String key, String mimeType, Path file) throws IOException, Refusal, InterruptedException;

    @Override
    void close();
}
