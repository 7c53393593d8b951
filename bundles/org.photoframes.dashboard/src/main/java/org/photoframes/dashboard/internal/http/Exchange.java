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
package org.photoframes.dashboard.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.jdt.annotation.Nullable;

/** One request and its answer, whichever servlet API they came by. */
public interface Exchange {

    String method();

    /** The address below the dashboard's own, as it was sent, such as {@code /api/state}; empty for the bare folder. */
    String path();

    /** As it was sent; null if there is none. */
    @Nullable
    String query();

    /** The first header of that name; null if there is none. */
    @Nullable
    String header(String name);

    /** Of the machine that sent the request, as an IP address. */
    String remoteAddress();

    /** Of the body in bytes; -1 if unknown. */
    long length();

    InputStream in() throws IOException;

    void status(int status);

    void header(String name, String value);

    OutputStream out() throws IOException;

    /** The answer is given later, from another thread, which then calls {@link #done}. */
    void later();

    /** The answer that was to be given later is complete. */
    void done();
}
