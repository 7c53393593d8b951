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
package org.photoframes.simulator;

/** What the command line of {@link SimulatorProcess} says. */
record ProcessOptions(int port, String address, boolean empty, DriftProfile profile, boolean help) {
    static final String USAGE = """
            Usage: SimulatorProcess [--port N] [--address A] [--empty] [--profile P]
              --port N     the port to listen on; 0, the default, takes a free one
              --address A  the address to listen on; 127.0.0.1 by default
              --empty      without the sample account
              --profile P  the fields of that time: 2022, 2024, 2026-06 or 2026-08 (default)""";

    private static final int LARGEST_PORT = 65_535;

    /** @throws IllegalArgumentException with a sentence that says what is wrong */
    static ProcessOptions parse(String... arguments) {
        int port = 0;
        String address = "127.0.0.1";
        boolean empty = false;
        boolean help = false;
        DriftProfile profile = DriftProfile.Y2026_08;
        for (int i = 0; i < arguments.length; i++) {
            String option = arguments[i];
            switch (option) {
                case "--empty" -> empty = true;
                case "--help", "-h" -> help = true;
                case "--port" -> port = port(value(arguments, ++i, option));
                case "--address" -> address = value(arguments, ++i, option);
                case "--profile" -> profile = DriftProfile.of(value(arguments, ++i, option));
                default -> throw new IllegalArgumentException("There is no option \"" + option + "\".");
            }
        }
        return new ProcessOptions(port, address, empty, profile, help);
    }

    private static String value(String[] arguments, int index, String option) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException("A value is missing after " + option + ".");
        }
        return arguments[index];
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= LARGEST_PORT) {
            return Integer.parseInt(text);
        }
        throw new IllegalArgumentException("\"" + text + "\" is no port: give a number from 0 to 65535.");
    }
}
