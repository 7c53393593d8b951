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
package org.photoframes.thinghost.internal.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The descriptors of all bundles that are started. */
@Component(service = Descriptors.class)
public class Descriptors implements BundleTrackerCustomizer<DescriptorSet> {
    /** Not OH-INF/update: that mends things which were stored with their channels, and the host builds all of them anew. */
    private static final String[] FOLDERS = {"OH-INF/thing", "OH-INF/config"};

    private final Logger logger = LoggerFactory.getLogger(Descriptors.class);
    private final Map<Bundle, DescriptorSet> sets = new ConcurrentHashMap<>();
    private final Set<Runnable> listeners = new CopyOnWriteArraySet<>();
    private final DescriptorSet system;
    private final BundleTracker<DescriptorSet> tracker;

    @Activate
    public Descriptors(BundleContext context) {
        system = system();
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    private static DescriptorSet system() {
        String file = "system-channels.xml";
        try (InputStream in = Descriptors.class.getResourceAsStream(file)) {
            return DescriptorReader.read(Objects.requireNonNull(in), file);
        } catch (DescriptorException | IOException e) {
            throw new IllegalStateException("the host's own " + file + " cannot be read", e);
        }
    }

    @Override
    public @Nullable DescriptorSet addingBundle(Bundle bundle, @Nullable BundleEvent event) {
        DescriptorSet set = DescriptorSet.empty();
        for (String folder : FOLDERS) {
            Enumeration<URL> files = bundle.findEntries(folder, "*.xml", true);
            while (files != null && files.hasMoreElements()) {
                read(bundle, files.nextElement(), set);
            }
        }
        if (set.isEmpty()) {
            return null;
        }
        sets.put(bundle, set);
        listeners.forEach(Runnable::run);
        return set;
    }

    private void read(Bundle bundle, URL file, DescriptorSet set) {
        String where = bundle.getSymbolicName() + file.getPath();
        try (InputStream in = file.openStream()) {
            set.addAll(DescriptorReader.read(in, where));
        } catch (DescriptorException | IOException e) {
            logger.warn("A descriptor is left out. {}", e.getMessage());
        }
    }

    @Override
    public void modifiedBundle(Bundle bundle, @Nullable BundleEvent event, DescriptorSet set) {}

    @Override
    public void removedBundle(Bundle bundle, @Nullable BundleEvent event, DescriptorSet set) {
        sets.remove(bundle);
        listeners.forEach(Runnable::run);
    }

    /** Runs the listener after every change, on the changing thread. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    public void forget(Runnable listener) {
        listeners.remove(listener);
    }

    public @Nullable ThingKind thing(String uid) {
        return find(DescriptorSet::things, uid);
    }

    public @Nullable ChannelType channel(String uid) {
        return find(DescriptorSet::channels, uid);
    }

    public @Nullable ChannelGroup group(String uid) {
        return find(DescriptorSet::groups, uid);
    }

    /** The description behind a URI; one without parameters when there is none. */
    public ConfigDescription configuration(@Nullable String uri) {
        ConfigDescription found = uri == null ? null : find(DescriptorSet::configurations, uri);
        return found == null ? new ConfigDescription(uri == null ? "" : uri, List.of()) : found;
    }

    /** The bundle that describes a thing type, or null. */
    public @Nullable Bundle bundleOf(String thingType) {
        for (Map.Entry<Bundle, DescriptorSet> each : sets.entrySet()) {
            if (each.getValue().things().containsKey(thingType)) {
                return each.getKey();
            }
        }
        return null;
    }

    private <T> @Nullable T find(Function<DescriptorSet, Map<String, T>> part, String uid) {
        for (DescriptorSet set : sets.values()) {
            T found = part.apply(set).get(uid);
            if (found != null) {
                return found;
            }
        }
        return part.apply(system).get(uid);
    }
}
