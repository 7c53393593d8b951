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
package org.openhab.core.config.discovery;

import java.util.*;
import java.util.concurrent.*;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.ThreadPoolManager;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The usual ground of a discovery service.
 */
public abstract class AbstractDiscoveryService implements DiscoveryService {
    protected final ScheduledExecutorService scheduler = ThreadPoolManager.getScheduledPool("discovery");

    protected @Nullable ScanListener scanListener;

    /** When both are set, labels that begin with {@code @text/} are translated. */
    @SuppressWarnings("NullAway.Init") // as in openHAB: set by those who want it
    protected TranslationProvider i18nProvider;

    @SuppressWarnings("NullAway.Init") // as above
    protected LocaleProvider localeProvider;

    private final Set<ThingTypeUID> supported;
    private final int timeout;
    private final @Nullable String inputLabel;
    private final @Nullable String inputDescription;
    private final Set<DiscoveryListener> listeners = new CopyOnWriteArraySet<>();
    private final Map<String, DiscoveryResult> found = new LinkedHashMap<>();
    private volatile boolean background;
    private @Nullable Future<?> end;

    protected AbstractDiscoveryService(int timeout) throws IllegalArgumentException {
        this(null, timeout);
    }

    protected AbstractDiscoveryService(@Nullable Set<ThingTypeUID> supported, int timeout)
            throws IllegalArgumentException {
        this(supported, timeout, true);
    }

    protected AbstractDiscoveryService(@Nullable Set<ThingTypeUID> supported, int timeout, boolean background)
            throws IllegalArgumentException {
        this(supported, timeout, background, null, null);
    }

    protected AbstractDiscoveryService(
            @Nullable Set<ThingTypeUID> supported,
            int timeout,
            boolean background,
            @Nullable String inputLabel,
            @Nullable String inputDescription)
            throws IllegalArgumentException {
        if (timeout < 0) {
            throw new IllegalArgumentException("a scan cannot take less than no time");
        }
        this.supported = supported == null ? Set.of() : Set.copyOf(supported);
        this.timeout = timeout;
        this.background = background;
        this.inputLabel = inputLabel;
        this.inputDescription = inputDescription;
    }

    @Override
    public Set<ThingTypeUID> getSupportedThingTypes() {
        return supported;
    }

    @Override
    public boolean isScanInputSupported() {
        return inputLabel != null && inputDescription != null;
    }

    @Override
    public @Nullable String getScanInputLabel() {
        return inputLabel;
    }

    @Override
    public @Nullable String getScanInputDescription() {
        return inputDescription;
    }

    @Override
    public int getScanTimeout() {
        return timeout;
    }

    @Override
    public boolean isBackgroundDiscoveryEnabled() {
        return background;
    }

    @Override
    public void addDiscoveryListener(@Nullable DiscoveryListener listener) {
        if (listener != null) {
            List<DiscoveryResult> known;
            synchronized (found) {
                known = List.copyOf(found.values());
            }
            known.forEach(result -> listener.thingDiscovered(this, result));
            listeners.add(listener);
        }
    }

    @Override
    public void removeDiscoveryListener(@Nullable DiscoveryListener listener) {
        if (listener != null) {
            listeners.remove(listener);
        }
    }

    @Override
    public void startScan(@Nullable ScanListener listener) {
        start(listener, this::startScan);
    }

    @Override
    public void startScan(String input, @Nullable ScanListener listener) {
        start(listener, () -> startScan(input));
    }

    private synchronized void start(@Nullable ScanListener listener, Runnable scan) {
        abortScan();
        scanListener = listener;
        if (timeout > 0) {
            end = scheduler.schedule(this::stopScan, timeout, TimeUnit.SECONDS);
        }
        try {
            scan.run();
        } catch (RuntimeException e) { // whatever a scan throws, its listener must hear that it is over
            endAfterTimeout(null);
            scanListener = null;
            if (listener == null) {
                throw e;
            }
            listener.onErrorOccurred(e);
        }
    }

    private void endAfterTimeout(@Nullable Future<?> next) {
        if (end != null) {
            end.cancel(false);
        }
        end = next;
    }

    @Override
    public synchronized void abortScan() {
        endAfterTimeout(null);
        ScanListener listener = scanListener;
        if (listener != null) {
            scanListener = null;
            listener.onErrorOccurred(new CancellationException("the scan was aborted"));
        }
    }

    /** Looks for things; what it finds goes to {@link #thingDiscovered}. */
    protected abstract void startScan();

    protected void startScan(String input) {
        throw new UnsupportedOperationException("this scan takes no input");
    }

    /** Ends a scan and tells its listener. */
    protected synchronized void stopScan() {
        endAfterTimeout(null);
        ScanListener listener = scanListener;
        if (listener != null) {
            scanListener = null;
            listener.onFinished();
        }
    }

    protected void thingDiscovered(DiscoveryResult result) {
        DiscoveryResult readable = getLocalizedDiscoveryResult(result, FrameworkUtil.getBundle(getClass()));
        synchronized (found) {
            found.put(result.getThingUID().getAsString(), readable);
        }
        listeners.forEach(listener -> listener.thingDiscovered(this, readable));
    }

    protected void thingRemoved(ThingUID thing) {
        synchronized (found) {
            found.remove(thing.getAsString());
        }
        listeners.forEach(listener -> listener.thingRemoved(this, thing));
    }

    protected void activate(@Nullable Map<String, Object> configuration) {
        background = wanted(configuration);
        if (background) {
            startBackgroundDiscovery();
        }
    }

    protected void modified(@Nullable Map<String, Object> configuration) {
        boolean before = background;
        background = wanted(configuration);
        if (background && !before) {
            startBackgroundDiscovery();
        } else if (before && !background) {
            stopBackgroundDiscovery();
        }
    }

    protected void deactivate() {
        if (background) {
            stopBackgroundDiscovery();
        }
    }

    private boolean wanted(@Nullable Map<String, Object> configuration) {
        Object word = configuration == null ? null : configuration.get(CONFIG_PROPERTY_BACKGROUND_DISCOVERY);
        return word == null ? background : Boolean.parseBoolean(word.toString());
    }

    protected void startBackgroundDiscovery() {}

    protected void stopBackgroundDiscovery() {}

    /** The result with a label in the user's language. */
    protected DiscoveryResult getLocalizedDiscoveryResult(DiscoveryResult result, @Nullable Bundle bundle) {
        return i18nProvider == null || localeProvider == null
                ? result
                : LocalizedLabel.of(result, bundle, i18nProvider, localeProvider.getLocale());
    }
}
