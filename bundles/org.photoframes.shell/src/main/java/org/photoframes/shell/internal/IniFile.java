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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A configuration file as the established downloader has it: sections in brackets, {@code name = value} or
 * {@code name: value}, whole lines starting with # or ; are remarks. A value is taken as it stands: passwords contain
 * everything that a library would take for a remark, a quote or a variable, which is why none is used.
 *
 * @param sections the values by section and name; names are in lower case, in the order of the file
 */
record IniFile(Map<String, Map<String, String>> sections) {

    /** @throws CommandFailure if the file cannot be read, or a line makes no sense; the line's text is not repeated */
    static IniFile read(Path file) throws CommandFailure {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "The configuration file " + file
                            + " cannot be read. Check that it is there, and is yours to read.");
        }
        Map<String, Map<String, String>> sections = new LinkedHashMap<>();
        Map<String, String> section = null;
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip();
            if (line.isEmpty() || line.startsWith("#") || line.startsWith(";")) {
                continue;
            }
            if (line.startsWith("[") && line.endsWith("]")) {
                section = sections.computeIfAbsent(
                        line.substring(1, line.length() - 1).strip(), name -> new LinkedHashMap<>());
                continue;
            }
            int separator = separator(line);
            if (section == null || separator < 1) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE,
                        "Line " + number + " of " + file + " is neither a [section] nor \"name = value\" in one.");
            }
            section.put(
                    line.substring(0, separator).strip().toLowerCase(Locale.ROOT),
                    line.substring(separator + 1).strip());
        }
        return new IniFile(sections);
    }

    private static int separator(String line) {
        int equals = line.indexOf('=');
        int colon = line.indexOf(':');
        return equals < 0 ? colon : colon < 0 ? equals : Math.min(equals, colon);
    }
}
