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
package org.photoframes.simulator.internal.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Letters of five by seven dots. A machine without a screen often has no fonts at all, and with our own letters a
 * picture looks the same everywhere.
 */
final class Glyphs {
    private static final int ROWS = 7;
    private static final int COLUMNS = 5;
    private static final Map<Character, int[]> DOTS = load();

    private Glyphs() {}

    private static Map<Character, int[]> load() {
        Map<Character, int[]> dots = new HashMap<>();
        try (InputStream in = Glyphs.class.getResourceAsStream("glyphs.txt")) {
            if (in == null) {
                return dots;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split(" ");
                int[] rows = new int[ROWS];
                for (int row = 0; row < ROWS; row++) {
                    rows[row] = Integer.parseInt(parts[row + 1], 16);
                }
                dots.put(parts[0].charAt(0), rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The bundle's own letters cannot be read.", e);
        }
        return dots;
    }

    /** Writes title and date into the lower left corner. */
    static void write(Graphics2D brush, Drawing drawing) {
        int dot = Math.max(1, Math.min(drawing.width(), drawing.height()) / 260);
        int line = dot * (ROWS + 3);
        int bottom = drawing.height() - dot * 6;
        bottom -= line(brush, drawing.date(), dot * 6, bottom - ROWS * dot, dot, drawing.width()) ? line : 0;
        line(brush, drawing.title(), dot * 6, bottom - ROWS * dot, dot, drawing.width());
    }

    private static boolean line(Graphics2D brush, @Nullable String text, int x, int y, int dot, int width) {
        if (text == null || text.isBlank()) {
            return false;
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .toUpperCase(Locale.ROOT)
                .replaceAll("\\p{M}", "");
        int fitting = Math.max(0, (width - 2 * x) / ((COLUMNS + 1) * dot));
        String shown = plain.length() > fitting ? plain.substring(0, fitting) : plain;
        brush.setPaint(new Color(0, 0, 0, 120));
        brush.fillRect(x - 2 * dot, y - 2 * dot, shown.length() * (COLUMNS + 1) * dot + 3 * dot, (ROWS + 4) * dot);
        brush.setPaint(Color.WHITE);
        for (int i = 0; i < shown.length(); i++) {
            letter(brush, shown.charAt(i), x + i * (COLUMNS + 1) * dot, y, dot);
        }
        return true;
    }

    private static void letter(Graphics2D brush, char letter, int x, int y, int dot) {
        int[] rows = DOTS.get(letter);
        if (rows == null) {
            return;
        }
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                if ((rows[row] >> (COLUMNS - 1 - column) & 1) == 1) {
                    brush.fillRect(x + column * dot, y + row * dot, dot, dot);
                }
            }
        }
    }
}
