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
package org.photoframes.cloud.internal;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.photoframes.cloud.CloudException.NetworkFailure;
import org.photoframes.cloud.Redaction;

/** Puts what the HTTP client reports into a sentence. */
final class NetworkTrouble {

    private NetworkTrouble() {}

    static NetworkFailure at(URI uri, Throwable failure) {
        boolean unsent = failure instanceof UnknownHostException
                || failure instanceof UnresolvedAddressException
                || failure instanceof ConnectException;
        return new NetworkFailure(
                "No answer from " + uri.getHost() + ": " + reason(failure), unsent, harmless(failure));
    }

    private static String reason(Throwable failure) {
        if (failure instanceof UnknownHostException || failure instanceof UnresolvedAddressException) {
            return "there is no such host, or no network";
        }
        if (failure instanceof ConnectException) {
            return "the connection was refused";
        }
        if (failure instanceof SocketTimeoutException || failure instanceof TimeoutException) {
            return "it took too long";
        }
        if (failure instanceof SSLException) {
            return "the connection is not secure (" + Redaction.text(String.valueOf(failure.getMessage())) + ")";
        }
        return "the connection was lost";
    }

    /** The HTTP client's own exceptions may quote what was sent or received; of those only the kind is kept. */
    static Throwable harmless(Throwable failure) {
        String type = failure.getClass().getName();
        return type.startsWith("java.") || type.startsWith("javax.")
                ? new IOException(type + ": " + Redaction.text(String.valueOf(failure.getMessage())))
                : new IOException(type);
    }
}
