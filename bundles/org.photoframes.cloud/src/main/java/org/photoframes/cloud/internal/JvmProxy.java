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

import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jetty.client.HttpProxy;
import org.eclipse.jetty.client.Origin;

/** The proxy of the JVM's properties {@code http.proxyHost}, {@code https.proxyHost} and so on. */
final class JvmProxy extends HttpProxy {

    private final String scheme;

    private JvmProxy(String scheme, String host, int port) {
        super(host, port);
        this.scheme = scheme;
    }

    static List<HttpProxy> fromProperties() {
        List<HttpProxy> proxies = new ArrayList<>();
        for (String scheme : List.of("http", "https")) {
            String host = System.getProperty(scheme + ".proxyHost", "");
            if (!host.isBlank()) {
                int port = Integer.getInteger(scheme + ".proxyPort", scheme.equals("http") ? 80 : 443);
                proxies.add(new JvmProxy(scheme, host.trim(), port));
            }
        }
        return proxies;
    }

    /** Leaves it to the JDK to understand {@code http.nonProxyHosts}. */
    @Override
    public boolean matches(Origin origin) {
        ProxySelector selector = ProxySelector.getDefault();
        if (!scheme.equals(origin.getScheme()) || selector == null) {
            return false;
        }
        return selector.select(URI.create(origin.asString())).stream().anyMatch(this::isThis);
    }

    private boolean isThis(Proxy proxy) {
        return proxy.type() == Proxy.Type.HTTP
                && proxy.address() instanceof InetSocketAddress address
                && address.getHostString().equals(getAddress().getHost());
    }
}
