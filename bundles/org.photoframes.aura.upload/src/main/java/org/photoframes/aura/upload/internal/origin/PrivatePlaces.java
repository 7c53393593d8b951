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
package org.photoframes.aura.upload.internal.origin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Which network addresses belong to this machine, to networks at home, or to nobody. */
final class PrivatePlaces {

    private static final byte[] MAPPED = {0, 0x64, (byte) 0xFF, (byte) 0x9B, 0, 0, 0, 0, 0, 0, 0, 0};

    private PrivatePlaces() {}

    static boolean contain(InetAddress place) {
        if (place.isLoopbackAddress()
                || place.isAnyLocalAddress()
                || place.isLinkLocalAddress()
                || place.isSiteLocalAddress()
                || place.isMulticastAddress()) {
            return true;
        }
        byte[] b = place.getAddress();
        return place instanceof Inet6Address ? containSix(b) : containFour(b[0] & 0xFF, b[1] & 0xFF);
    }

    /** Beyond what the JDK tells: this network, providers' inner nets, benchmarks, reserved. */
    private static boolean containFour(int first, int second) {
        return first == 0
                || (first == 100 && second >= 64 && second < 128)
                || (first == 192 && second == 0)
                || (first == 198 && (second == 18 || second == 19))
                || first >= 240;
    }

    /** Unique local ones, and whatever hides an address of version 4. */
    private static boolean containSix(byte[] b) {
        if ((b[0] & 0xFE) == 0xFC) {
            return true;
        }
        try {
            if ((b[0] & 0xFF) == 0x20 && b[1] == 0x02) {
                return contain(InetAddress.getByAddress(Arrays.copyOfRange(b, 2, 6)));
            }
            boolean compatible = Arrays.equals(b, 0, 12, new byte[12], 0, 12);
            return (compatible || Arrays.equals(b, 0, 12, MAPPED, 0, 12))
                    && contain(InetAddress.getByAddress(Arrays.copyOfRange(b, 12, 16)));
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }
}
