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
import org.photoframes.aura.FrameId;

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

    /** Whether frames are told before the bytes go up, and their queues asked. */
    boolean asThePhone();

    /**
     * Asks the message queue of a frame, as the phone app does, and throws away what it says. Takes some seconds.
     *
     * @throws IOException if it could not
     * @throws InterruptedException if the thread was interrupted
     */
    void ask(FrameId frame) throws IOException, InterruptedException;

    @Override
    void close();
}
