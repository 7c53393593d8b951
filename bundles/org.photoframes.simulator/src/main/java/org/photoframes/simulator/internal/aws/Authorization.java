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
package org.photoframes.simulator.internal.aws;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** The {@code Authorization} header of Signature V4, taken apart (Aura sheet 11.2). */
record Authorization(
        String accessKeyId, String day, String region, String service, List<String> signedHeaders, String signature) {
    private static final Pattern FORM =
            Pattern.compile("AWS4-HMAC-SHA256 +Credential=([^/,\\s]+)/(\\d{8})/([^/,\\s]+)/([^/,\\s]+)/aws4_request, *"
                    + "SignedHeaders=([a-z0-9;._-]+), *Signature=([0-9a-f]{64})");

    /** Null if it is none. */
    static @Nullable Authorization parse(String header) {
        Matcher matcher = FORM.matcher(header.strip());
        return matcher.matches()
                ? new Authorization(
                        matcher.group(1),
                        matcher.group(2),
                        matcher.group(3),
                        matcher.group(4),
                        List.of(matcher.group(5).split(";")),
                        matcher.group(6))
                : null;
    }

    String scope() {
        return day + "/" + region + "/" + service + "/aws4_request";
    }

    /** The header with the signature left out. */
    static String withoutSignature(String header) {
        return header.replaceAll("Signature=\\S+", "Signature=…");
    }
}
