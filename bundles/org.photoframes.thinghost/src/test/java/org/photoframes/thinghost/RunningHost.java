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
package org.photoframes.thinghost;

import com.google.gson.Gson;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.servlet.Servlet;
import org.openhab.core.thing.Thing;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.service.component.ComponentContext;
import org.osgi.util.tracker.ServiceTracker;

/** A Felix framework with the host in it; API packages are shared with the tests unless it runs alone. */
final class RunningHost {
    private static final String SHARED =
            "org.photoframes.thinghost;version=1.0.0,org.photoframes.openhab;version=1.0.0,"
                    + "org.osgi.service.component;version=1.5.1,org.osgi.service.component.runtime;version=1.5.1,"
                    + "org.osgi.service.component.runtime.dto;version=1.5.1,"
                    + "org.osgi.util.promise;version=1.3,org.osgi.util.function;version=1.2,"
                    + Stream.of(
                                    "",
                                    ".automation",
                                    ".automation.annotation",
                                    ".common",
                                    ".common.registry",
                                    ".config.core",
                                    ".config.core.validation",
                                    ".config.discovery",
                                    ".i18n",
                                    ".library.types",
                                    ".library.unit",
                                    ".scheduler",
                                    ".storage",
                                    ".thing",
                                    ".thing.binding",
                                    ".thing.binding.builder",
                                    ".thing.type",
                                    ".types")
                            .map(name -> "org.openhab.core" + name + ";version=4.3.0")
                            .collect(Collectors.joining(","));

    private final Framework framework;
    private final Path folder;

    private RunningHost(Framework framework, Path folder) {
        this.framework = framework;
        this.folder = folder;
    }

    /** Starts a host that shares its types with the test, without HTTP. */
    static RunningHost start(Path folder, Map<String, String> properties) throws Exception {
        RunningHost host = launch(folder, properties, SHARED);
        host.install(SampleBundles.of(ThingHost.class, folder));
        return host;
    }

    /** Starts the host as it is installed anywhere: with the subset as a bundle, and nothing shared. */
    static RunningHost startAlone(Path folder, Map<String, String> properties) throws Exception {
        RunningHost host = launch(folder, properties, "");
        host.install(SampleBundles.of(Thing.class, folder));
        host.install(SampleBundles.of(ThingHost.class, folder));
        return host;
    }

    private static RunningHost launch(Path folder, Map<String, String> properties, String shared) throws Exception {
        Map<String, String> configuration = new HashMap<>(properties);
        configuration.putIfAbsent("openhab.userdata", folder.resolve("userdata").toString());
        configuration.put(
                Constants.FRAMEWORK_STORAGE,
                Files.createTempDirectory(folder, "framework").toString());
        configuration.put(
                Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA,
                "org.slf4j;version=2.0.17,org.photoframes.thinghost.record" + (shared.isEmpty() ? "" : "," + shared));
        Framework framework = new org.apache.felix.framework.FrameworkFactory().newFramework(configuration);
        framework.start();
        RunningHost host = new RunningHost(framework, folder);
        if (shared.isEmpty()) {
            host.install(SampleBundles.place(org.osgi.util.function.Function.class));
            host.install(SampleBundles.place(org.osgi.util.promise.Promise.class));
            host.install(SampleBundles.place(ComponentContext.class));
        }
        host.install(SampleBundles.place(Gson.class));
        host.install(SampleBundles.place(org.apache.felix.scr.info.ScrInfo.class));
        return host;
    }

    Bundle install(Path jar) throws Exception {
        Bundle bundle = framework.getBundleContext().installBundle(jar.toUri().toString());
        bundle.start();
        return bundle;
    }

    Bundle installSample() throws Exception {
        return install(SampleBundles.sample(folder));
    }

    void installHttp() throws Exception {
        install(SampleBundles.place(Servlet.class));
        install(SampleBundles.place(org.osgi.service.http.HttpService.class));
    }

    /** The port that the HTTP service has chosen, once it runs. */
    int port() {
        return org.awaitility.Awaitility.await().until(this::portNow, port -> port > 0);
    }

    private int portNow() throws Exception {
        ServiceReference<?>[] references = framework
                .getBundleContext()
                .getAllServiceReferences("org.osgi.service.http.runtime.HttpServiceRuntime", null);
        Object endpoint = references == null ? null : references[0].getProperty("osgi.http.endpoint");
        List<?> all = endpoint instanceof Object[] many
                ? Arrays.asList(many)
                : endpoint instanceof Collection<?> some ? List.copyOf(some) : List.of();
        return all.isEmpty() ? 0 : URI.create(all.get(0).toString()).getPort();
    }

    <T> T service(Class<T> type) {
        ServiceTracker<T, T> tracker = new ServiceTracker<>(framework.getBundleContext(), type, null);
        tracker.open();
        try {
            return Objects.requireNonNull(tracker.waitForService(10_000), "no " + type);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    void close() throws Exception {
        framework.stop();
        framework.waitForStop(20_000);
    }
}
