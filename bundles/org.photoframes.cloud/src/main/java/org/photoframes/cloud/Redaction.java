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

/** Keeps secrets out of logs and messages. */
public final class Redaction {

    private Redaction() {}

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
