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
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Where the pages are.
 *
 * @param host an address of this machine
 * @param token what lets in; null where only this machine gets in
 */
record PageAddress(String host, int port, @Nullable String token) {

    private static final String HERE = "127.0.0.1";
    private static final int USUAL_PORT = 8090;
    private static final int TOKEN_BYTES = 18;

    /**
     * The port that was asked for, or a free one, the usual one if possible.
     *
     * @param wantedHost null for this machine only
     */
    static PageAddress of(@Nullable String wantedHost, @Nullable Integer wantedPort) throws CommandFailure {
        InetAddress host = address(wantedHost == null ? HERE : wantedHost);
        return new PageAddress(
                host.getHostAddress(), port(host, wantedPort), host.isLoopbackAddress() ? null : newToken());
    }

    /** For a browser on this machine. */
    String url() {
        String name = host.equals("0.0.0.0") || host.equals("0:0:0:0:0:0:0:0") ? HERE : host;
        return "http://" + (name.contains(":") ? "[" + name + "]" : name) + ":" + port;
    }

    /** Says who gets in, where that is not only this machine. */
    void tellHowToGetIn(PrintStream out) {
        if (token != null) {
            out.println("Password:  " + token + " (any user name; made anew at each start)");
        }
    }

    private static InetAddress address(String wanted) throws CommandFailure {
        try {
            return InetAddress.getByName(wanted);
        } catch (UnknownHostException e) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE, "--listen takes an address of this machine, not " + wanted + ".");
        }
    }

    private static int port(InetAddress host, @Nullable Integer wanted) throws CommandFailure {
        if (wanted != null) {
            if (wanted < 1 || wanted > 65_535) {
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE, "--port takes a number from 1 to 65535, not " + wanted + ".");
            }
            if (bind(host, wanted) == null) {
                throw new CommandFailure(
                        ExitCode.FAILED, "Port " + wanted + " is in use. Choose another one with --port.");
            }
            return wanted;
        }
        Integer usual = bind(host, USUAL_PORT);
        Integer free = usual == null ? bind(host, 0) : usual;
        if (free == null) {
            throw new CommandFailure(ExitCode.FAILED, "No port is free on " + host.getHostAddress() + ".");
        }
        return free;
    }

    private static @Nullable Integer bind(InetAddress host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(host, port));
            return socket.getLocalPort();
        } catch (IOException e) {
            return null;
        }
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Without the token. */
    @Override
    public String toString() {
        return url();
    }
}
