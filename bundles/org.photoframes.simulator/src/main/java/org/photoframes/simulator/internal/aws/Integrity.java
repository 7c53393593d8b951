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

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;
import org.eclipse.jdt.annotation.Nullable;

/** Whether a body is the one that its checksums speak of. */
final class Integrity {
    private static final String PREFIX = "x-amz-checksum-";

    private Integrity() {}

    /** @param fields headers or trailers by lower-case name; those that are no checksums are passed over */
    static void check(Map<String, String> fields, byte[] body) throws AwsFailure {
        for (Map.Entry<String, String> field : fields.entrySet()) {
            String name = field.getKey();
            if (name.equals("content-md5")) {
                compare("Content-MD5", SigningKey.digest("MD5", body), field.getValue());
            } else if (name.startsWith(PREFIX) && !name.equals(PREFIX + "type")) {
                compare(name, checksum(name.substring(PREFIX.length()), body), field.getValue());
            }
        }
    }

    private static void compare(String name, byte @Nullable [] actual, String said) throws AwsFailure {
        if (actual == null) {
            throw new AwsFailure(400, "InvalidRequest", "This simulator cannot work out " + name + ".");
        }
        if (!Base64.getEncoder().encodeToString(actual).equals(said.strip())) {
            throw new AwsFailure(400, "BadDigest", "The " + name + " you specified did not match what we received.");
        }
    }

    private static byte @Nullable [] checksum(String algorithm, byte[] body) {
        return switch (algorithm) {
            case "crc32" -> number(new CRC32(), body);
            case "crc32c" -> number(new CRC32C(), body);
            case "sha1" -> SigningKey.digest("SHA-1", body);
            case "sha256" -> SigningKey.digest("SHA-256", body);
            default -> null;
        };
    }

    private static byte[] number(Checksum checksum, byte[] body) {
        checksum.update(body, 0, body.length);
        byte[] wide =
                ByteBuffer.allocate(Long.BYTES).putLong(checksum.getValue()).array();
        return Arrays.copyOfRange(wide, Integer.BYTES, Long.BYTES);
    }
}
