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
package org.photoframes.dashboard.internal.door;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.dashboard.internal.http.Reply;
import org.photoframes.dashboard.internal.http.Request;

/**
 * Who comes in, and what pages of strangers may not make a browser do. If the house has a doorkeeper, such as openHAB's
 * accounts, it decides; otherwise a token does, if there is one; otherwise only this machine is let in. Credentials are asked for
 * by the browser itself (HTTP authentication), so that there are no cookies.
 */
public final class Door {

    /** Every order carries it: pages of strangers cannot send it without being asked first, and they are refused. */
    public static final String ORDER = "X-Photoframes";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Map<String, String> ASK =
            Map.of("WWW-Authenticate", "Basic realm=\"photoframes\", charset=\"UTF-8\"", "Cache-Control", "no-store");

    private final Supplier<@Nullable Predicate<String>> keeper;
    private final @Nullable String token;

    /**
     * @param keeper gives the one who judges Authorization headers (empty if there was none), or null while there is none
     * @param token what lets in; null if there is none
     */
    public Door(Supplier<@Nullable Predicate<String>> keeper, @Nullable String token) {
        this.keeper = keeper;
        this.token = token;
    }

    /** Why the request is turned away; null if it is not. */
    public @Nullable Reply refusal(Request request) {
        Reply stranger = stranger(request);
        return stranger == null ? foreign(request) : stranger;
    }

    private @Nullable Reply stranger(Request request) {
        String header = request.header("Authorization");
        String shown = header == null ? "" : header;
        Predicate<String> judge = keeper.get();
        if (judge != null) {
            return judge.test(shown) ? null : Reply.refusal(401, "Please sign in.", ASK);
        }
        if (token != null) {
            return same(token, secret(shown)) ? null : Reply.refusal(401, "Please sign in.", ASK);
        }
        if (!isThisMachine(request.remoteAddress())) {
            return Reply.refusal(403, "The dashboard is open to this machine only.");
        }
        // A name of somebody else's that leads here: DNS rebinding.
        String host = request.header("Host");
        return host != null && THIS_MACHINE.contains(withoutPort(host))
                ? null
                : Reply.refusal(403, "The dashboard is not known by this name. Use 127.0.0.1 or localhost.");
    }

    private static @Nullable Reply foreign(Request request) {
        String site = request.header("Sec-Fetch-Site");
        boolean navigation = request.isReading()
                && "navigate".equals(request.header("Sec-Fetch-Mode"))
                && !request.path().startsWith("/api");
        if (site != null && !site.equals("same-origin") && !site.equals("none") && !navigation) {
            return Reply.refusal(403, "Requests from other sites are not answered.");
        }
        if (request.isReading()) {
            return null;
        }
        String origin = request.header("Origin");
        if (origin != null && !isOf(origin, request.header("Host"))) {
            return Reply.refusal(403, "Orders from other sites are not taken.");
        }
        return request.header(ORDER) == null ? Reply.refusal(403, "An order needs the header " + ORDER + ".") : null;
    }

    private static boolean isOf(String origin, @Nullable String host) {
        try {
            String authority = URI.create(origin).getAuthority();
            return authority != null && host != null && authority.equalsIgnoreCase(host);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isThisMachine(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress(); // an address, so that nothing is looked up
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String withoutPort(String host) {
        return host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    }

    /** The password of Basic, or what Bearer bears. */
    private static String secret(String authorization) {
        if (authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return authorization.substring(7).strip();
        }
        if (!authorization.regionMatches(true, 0, "Basic ", 0, 6)) {
            return "";
        }
        try {
            String pair = new String(
                    Base64.getDecoder().decode(authorization.substring(6).strip()), StandardCharsets.UTF_8);
            return pair.substring(pair.indexOf(':') + 1);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
