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

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.openhab.core.io.console.Console;

/** Hands what is printed to openHAB's console, line by line. */
final class ConsoleLines extends OutputStream {

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final Console console;

    ConsoleLines(Console console) {
        this.console = console;
    }

    @Override
    public synchronized void write(int octet) {
        if (octet == '\n') {
            console.println(line.toString(StandardCharsets.UTF_8));
            line.reset();
        } else if (octet != '\r') {
            line.write(octet);
        }
    }

    /** The last line may have no end. */
    @Override
    public synchronized void close() {
        if (line.size() > 0) {
            write('\n');
        }
    }
}
