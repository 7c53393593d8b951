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

import static org.assertj.core.api.Assertions.assertThat;
import static org.photoframes.cloud.internal.LocalServer.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.launch.Framework;

/** The bundle as a framework sees it: with nothing but what its manifest asks for. */
class InFrameworkTest {

    @TempDir
    Path folder;

    @Test
    void theEmbeddedClientFindsAllItsPartsThere() throws Exception {
        Framework framework = new FrameworkFactory()
                .newFramework(Map.of(
                        "org.osgi.framework.storage",
                        folder.resolve("felix").toString(),
                        "org.osgi.framework.bundle.parent",
                        "ext",
                        "org.osgi.framework.system.packages.extra",
                        "com.google.gson;com.google.gson.stream;version=2.10.1,"
                                + "org.slf4j;org.slf4j.event;org.slf4j.helpers;org.slf4j.spi;version=2.0.6",
                        "org.osgi.framework.system.capabilities.extra",
                        "osgi.extender;osgi.extender=osgi.component;version:Version=1.5"));
        framework.start();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        Path certificate = TestCertificate.in(folder);
        try (LocalServer server = new LocalServer(certificate, true).answers(json(200, "{\"a\":1}"))) {
            String classes = Path.of(System.getProperty("project.basedir"), "target", "classes")
                    .toUri()
                    .toString();
            Bundle bundle = framework.getBundleContext().installBundle("reference:" + classes);
            bundle.start();
            thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

            // The bundle's classes are other ones than the test's, so that only reflection reaches them.
            Class<?> tlsType = bundle.loadClass("org.eclipse.jetty.util.ssl.SslContextFactory$Client");
            Object tls = tlsType.getConstructor().newInstance();
            call(tls, "setTrustStorePath", certificate.toString());
            call(tls, "setTrustStorePassword", "changeit");
            Constructor<?> made =
                    bundle.loadClass("org.photoframes.cloud.internal.HttpDoor").getDeclaredConstructor(tlsType);
            made.setAccessible(true);
            Object door = made.newInstance(tls);
            Object client = call(door, "client");
            Object answer = call(client, "GET", server.url() + "/x");
            call(door, "close");

            assertThat(call(answer, "getStatus")).isEqualTo(200);
            assertThat(call(answer, "getVersion")).hasToString("HTTP/2.0");
        } finally {
            thread.setContextClassLoader(before);
            framework.stop();
            framework.waitForStop(10_000);
        }
    }

    private static Object call(Object target, String method, String... arguments) throws Exception {
        Class<?>[] types = new Class<?>[arguments.length];
        Arrays.fill(types, String.class);
        Method found = null;
        for (Class<?> type = target.getClass(); type != null && found == null; type = type.getSuperclass()) {
            found = Arrays.stream(type.getDeclaredMethods())
                    .filter((one) -> one.getName().equals(method) && Arrays.equals(one.getParameterTypes(), types))
                    .findFirst()
                    .orElse(null);
        }
        found.setAccessible(true);
        return found.invoke(target, (Object[]) arguments);
    }
}
