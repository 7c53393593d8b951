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

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A few small texts that survive a restart, by key. Every change is durable when the method returns, and is seen whole
 * or not at all, also by another process that uses the same store.
 */
public interface StateStore {

    /**
     * The text at the key; null if there is none.
     *
     * @throws NewerStateException if a newer version of the program has written it
     * @throws IOException if the store cannot be read
     */
    @Nullable
    String get(String key) throws IOException;

    /**
     * Replaces the text at the key by what the change makes of it, as one step: nobody else changes it meanwhile.
     * The change is given null if there is no text, and returns null to remove it.
     *
     * @return the new text
     * @throws NewerStateException if a newer version of the program has written it; it stays as it is
     * @throws IOException if the store cannot be changed; it is then as it was
     */
    @Nullable
    String update(String key, UnaryOperator<@Nullable String> change) throws IOException;

    /** A store that forgets when it is dropped. */
    static StateStore inMemory() {
        Map<String, String> texts = new ConcurrentHashMap<>();
        return new StateStore() {
            @Override
            public @Nullable String get(String key) {
                return texts.get(key);
            }

            @Override
            public @Nullable String update(String key, UnaryOperator<@Nullable String> change) {
                return texts.compute(key, (k, old) -> change.apply(old));
            }
        };
    }
}
