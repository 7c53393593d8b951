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

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void columnsAreAsWideAsTheirWidestCell() {
        TextTable table = new TextTable("NAME", "ID");
        table.row("Küche", "1");
        table.row("Living room", "22");
        assertThat(printed(table)).isEqualTo("NAME         ID\nKüche        1\nLiving room  22\n");
    }

    @Test
    void controlCharactersOfStrangersNeverReachTheTerminal() {
        TextTable table = new TextTable("NAME");
        table.row("x\u001b[2Jy\n");
        assertThat(printed(table)).isEqualTo("NAME\nx\uFFFD[2Jy\uFFFD\n");
    }

    private static String printed(TextTable table) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        table.print(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
