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

import java.util.regex.Pattern;

/** Keeps secrets out of logs and messages. */
public final class Redaction {

    private static final String GONE = "***";

    private static final String SECRET_NAMES =
            "auth_?token|x-token-auth|authorization|set-cookie|cookie|_pushd_web_session"
                    + "|token|password|passwd|secret|secretkey|secretaccesskey|sessiontoken|accesskeyid|wifi_?network|ssid"
                    + "|contributor_?tokens?|e?-?mail|email_?address|signature|policy|key-pair-id|x-amz-[a-z-]+";

    /** A JSON member whose value is secret: a text (perhaps cut off), a list or object of flat values, or a bare word. */
    private static final Pattern MEMBERS = Pattern.compile("(?i)(\\\\?\"(?:[a-z_-]*_)?(?:" + SECRET_NAMES
            + ")\\\\?\"\\s*:\\s*)(?:\"(?:[^\"\\\\]|\\\\.)*+(?:\"|$)|\\\\\"(?:[^\"\\\\]|\\\\[^\"])*+(?:\\\\\"|$)"
            + "|\\[[^\\]]*+\\]?|\\{[^}]*+}?|[^\\s,}\\]]++)");

    private static final Pattern HEADERS = Pattern.compile(
            "(?im)((?:x-token-auth|authorization|proxy-authorization|set-cookie|cookie)\\s*[:=]\\s*)[^\\r\\n]++");
    private static final Pattern PARAMETERS = Pattern.compile("(?i)\\b((?:" + SECRET_NAMES + ")=)[^&\\s\"'<>,;]++");
    private static final Pattern QUERIES = Pattern.compile("(?i)(https?:(?:\\\\?/){2}[^\\s?\"'<>]*+)\\?[^\\s\"'<>]*+");
    private static final Pattern USERS = Pattern.compile("(?i)(https?://)[^\\s/@\"'<>]++@");
    private static final Pattern MAIL = Pattern.compile(
            "[\\p{L}\\p{N}._%+-]{1,64}(?:@|%40|\\\\u0040)[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63})+");

    /** A long run of letters and digits mixed may be a token; the ids of things (UUIDs) are none. */
    private static final Pattern OPAQUE = Pattern.compile(
            "(?<![\\w-])(?![0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\\b)(?=[\\w+=-]*\\d)(?=[\\w+=-]*[A-Za-z])[\\w+=-]{20,}");

    private Redaction() {}

    /**
     * Any text, without what looks like an e-mail address, a token, a cookie, the query of a URL or the secret member
     * of a JSON document. Made for the beginnings of bodies and for the messages of others: rather too careful than too
     * open.
     */
    public static String text(String text) {
        String redacted = MEMBERS.matcher(text).replaceAll("$1\"" + GONE + "\"");
        redacted = HEADERS.matcher(redacted).replaceAll("$1" + GONE);
        redacted = QUERIES.matcher(redacted).replaceAll("$1?" + GONE);
        redacted = USERS.matcher(redacted).replaceAll("$1");
        redacted = PARAMETERS.matcher(redacted).replaceAll("$1" + GONE);
        redacted = MAIL.matcher(redacted).replaceAll(GONE);
        return OPAQUE.matcher(redacted).replaceAll(GONE);
    }

    /** A URL or path without its query, its user and its fragment. */
    public static String url(String url) {
        int end = url.length();
        for (char c : new char[] {'?', '#'}) {
            int at = url.indexOf(c);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        String bare = url.substring(0, end);
        int scheme = bare.indexOf("://");
        int user = bare.indexOf('@');
        int path = scheme < 0 ? -1 : bare.indexOf('/', scheme + 3);
        return scheme >= 0 && user > scheme && (path < 0 || user < path)
                ? bare.substring(0, scheme + 3) + bare.substring(user + 1)
                : bare;
    }
}
