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

import java.io.Serial;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Why a cloud did not do what was asked, named by what the caller has to decide. Messages are for logs and the command line:
 * a sentence without secrets, never the body of an answer as it came.
 */
public abstract sealed class CloudException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    /** The HTTP status; 0 if there was no answer. */
    private final int status;

    private CloudException(String message, int status, @Nullable Throwable cause) {
        super(message, cause);
        this.status = status;
    }

    /** The HTTP status; 0 if there was no answer. */
    public int status() {
        return status;
    }

    /** Whether asking again later, without anybody's doing, may help. */
    public boolean passing() {
        return false;
    }

    /** Whether the cloud may have done all the same what it was asked to do: nothing that it said tells otherwise. */
    public boolean mayBeDone() {
        return false;
    }

    /** No answer: no network, no such host, connection refused or lost, time-out. */
    public static final class NetworkFailure extends CloudException {
        @Serial
        private static final long serialVersionUID = 1;

        private final boolean unsent;

        public NetworkFailure(String message, @Nullable Throwable cause) {
            this(message, false, cause);
        }

        /** @param unsent whether it is certain that nothing of the request has reached the cloud */
        public NetworkFailure(String message, boolean unsent, @Nullable Throwable cause) {
            super(message, 0, cause);
            this.unsent = unsent;
        }

        /** Whether it is certain that nothing of the request has reached the cloud, as when there was no connection. */
        public boolean unsent() {
            return unsent;
        }

        @Override
        public boolean passing() {
            return true;
        }

        @Override
        public boolean mayBeDone() {
            return !unsent;
        }
    }

    /** The credentials were refused. Do not try them again on your own. */
    public static final class CredentialsRefused extends CloudException {
        @Serial
        private static final long serialVersionUID = 1;

        public CredentialsRefused(String message, int status) {
            super(message, status, null);
        }
    }

    /** The session is over, or the request was refused to it. */
    public static final class SessionEnded extends CloudException {
        @Serial
        private static final long serialVersionUID = 1;

        public SessionEnded(String message, int status) {
            super(message, status, null);
        }
    }

    /** Too many requests. */
    public static final class Throttled extends CloudException {
        @Serial
        private static final long serialVersionUID = 1;

        @Nullable
        private final Duration retryAfter;

        public Throttled(String message, int status, @Nullable Duration retryAfter) {
            super(message, status, null);
            this.retryAfter = retryAfter;
        }

        /** How long the server wants to be left alone; null if it did not say. */
        public @Nullable Duration retryAfter() {
            return retryAfter;
        }

        @Override
        public boolean passing() {
            return true;
        }
    }

    /** Our own limit: nothing was sent. */
    public static final class BudgetExhausted extends CloudException {
        @Serial
        private static final long serialVersionUID = 1;

        private final Instant freeAt;

        public BudgetExhausted(String message, Instant freeAt) {
            super(message, 0, null);
            this.freeAt = freeAt;
        }

        /** When such a request is possible again. */
        public Instant freeAt() {
            return freeAt;
        }

        @Override
        public boolean passing() {
            return true;
        }
    }

    /** Our own rule: nothing was sent, because it must not be. */
    public static final class NotAllowed extends CloudException {
        @Serial
        private static final long serialVersionUID = 1;

        public NotAllowed(String message) {
            this(message, null);
        }

        /** @param cause what forbids it, if that is no setting; else null */
        public NotAllowed(String message, @Nullable Throwable cause) {
            super(message, 0, cause);
        }
    }

    /** The thing that was asked for is not there, or not for this account. */
    public static final class NotFound extends CloudException {
        @Serial
        private static final long serialVersionUID = 1;

        public NotFound(String message, int status) {
            super(message, status, null);
        }
    }

    /** The cloud does not understand or does not accept the request. Sending it again does not help. */
    public static final class BadRequest extends CloudException {
        @Serial
        private static final long serialVersionUID = 1;

        public BadRequest(String message, int status) {
            super(message, status, null);
        }
    }

    /** The cloud has a problem of its own. */
    public static final class ServerError extends CloudException {
        @Serial
        private static final long serialVersionUID = 1;

        public ServerError(String message, int status) {
            super(message, status, null);
        }

        @Override
        public boolean passing() {
            return true;
        }

        @Override
        public boolean mayBeDone() {
            return true;
        }
    }

    /** An answer that cannot be read: not JSON, cut off, too large, or without what it must contain. */
    public static final class MalformedAnswer extends CloudException {
        @Serial
        private static final long serialVersionUID = 1;

        @Nullable
        private final String contentType;

        private final String beginning;

        /** @param beginning the first characters of the body, already redacted; empty if there were none */
        public MalformedAnswer(
                String message, int status, @Nullable String contentType, String beginning, @Nullable Throwable cause) {
            super(message, status, cause);
            this.contentType = contentType;
            this.beginning = beginning;
        }

        /** What the server said it was; null if it did not. */
        public @Nullable String contentType() {
            return contentType;
        }

        /** The first characters of the body, redacted. */
        public String beginning() {
            return beginning;
        }

        @Override
        public boolean passing() {
            return true;
        }

        @Override
        public boolean mayBeDone() {
            return true;
        }
    }
}
