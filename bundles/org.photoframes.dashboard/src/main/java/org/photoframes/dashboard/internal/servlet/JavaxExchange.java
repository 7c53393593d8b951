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
package org.photoframes.dashboard.internal.servlet;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import javax.servlet.AsyncContext;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.dashboard.internal.http.Exchange;

/** A request by {@code javax.servlet}. */
final class JavaxExchange implements Exchange {

    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private @Nullable AsyncContext later;

    JavaxExchange(HttpServletRequest request, HttpServletResponse response) {
        this.request = request;
        this.response = response;
    }

    @Override
    public String method() {
        return request.getMethod();
    }

    @Override
    public String path() {
        String own = request.getContextPath() + request.getServletPath();
        return request.getRequestURI()
                .substring(Math.min(own.length(), request.getRequestURI().length()));
    }

    @Override
    public @Nullable String query() {
        return request.getQueryString();
    }

    @Override
    public @Nullable String header(String name) {
        return request.getHeader(name);
    }

    @Override
    public String remoteAddress() {
        return request.getRemoteAddr();
    }

    @Override
    public long length() {
        return request.getContentLengthLong();
    }

    @Override
    public InputStream in() throws IOException {
        return request.getInputStream();
    }

    @Override
    public void status(int status) {
        response.setStatus(status);
    }

    @Override
    public void header(String name, String value) {
        response.setHeader(name, value);
    }

    @Override
    public OutputStream out() throws IOException {
        return response.getOutputStream();
    }

    @Override
    public void later() {
        AsyncContext begun = request.startAsync();
        begun.setTimeout(0);
        later = begun;
    }

    @Override
    public void done() {
        AsyncContext begun = later;
        if (begun != null) {
            try {
                begun.complete();
            } catch (IllegalStateException e) {
                later = null; // the server has ended the exchange already
            }
        }
    }
}
