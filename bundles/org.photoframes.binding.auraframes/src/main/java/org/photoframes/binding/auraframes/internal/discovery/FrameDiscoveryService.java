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
package org.photoframes.binding.auraframes.internal.discovery;

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PARAMETER_FRAME_ID;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.THING_TYPE_FRAME;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.AbstractThingHandlerDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.photoframes.aura.AccountListener;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.UserId;
import org.photoframes.binding.auraframes.internal.handler.AccountUser;
import org.photoframes.binding.auraframes.internal.handler.AuraAccountHandler;
import org.photoframes.binding.auraframes.internal.handler.FrameProperties;
import org.photoframes.binding.auraframes.internal.text.HouseLanguage;

/** Puts the frames of an account into the inbox as its polls find them. It asks the cloud nothing, not even on a scan. */
@Component(scope = ServiceScope.PROTOTYPE, service = FrameDiscoveryService.class)
public final class FrameDiscoveryService extends AbstractThingHandlerDiscoveryService<AuraAccountHandler>
        implements AccountUser {

    private static final int SCAN_SECONDS = 5;

    /** What was reported last, by thing: openHAB hears of news, not of every poll. */
    private final Map<ThingUID, Sighting> reported = new HashMap<>();

    private final HouseLanguage language;
    private AuraAccount.@Nullable Registration listening;

    @Activate
    public FrameDiscoveryService(@Reference TranslationProvider translations, @Reference LocaleProvider locale) {
        super(AuraAccountHandler.class, Set.of(THING_TYPE_FRAME), SCAN_SECONDS);
        i18nProvider = translations;
        localeProvider = locale;
        language = new HouseLanguage(translations, locale);
    }

    @Override
    protected void startBackgroundDiscovery() {
        thingHandler.join(this);
    }

    @Override
    protected void stopBackgroundDiscovery() {
        thingHandler.leave(this);
        accountClosed();
    }

    @Override
    protected void startScan() {
        AuraAccount account = thingHandler.account();
        if (account != null) {
            synchronized (reported) {
                reported.clear();
            }
            account.frames().forEach(frame -> report(frame, account));
        }
        stopScan();
    }

    @Override
    public synchronized void accountOpened(AuraAccount account) {
        accountClosed();
        listening = account.listen(new AccountListener() {
            @Override
            public void polled(List<FrameChange> changes) {
                sighted(account);
            }
        });
        sighted(account);
    }

    @Override
    public synchronized void accountClosed() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }

    private void sighted(AuraAccount account) {
        if (account.health().lastPoll() == null) {
            return; // nothing is known yet, which does not mean that there is nothing
        }
        Set<ThingUID> gone;
        synchronized (reported) {
            gone = new HashSet<>(reported.keySet());
        }
        for (Frame frame : account.frames()) {
            gone.remove(report(frame, account));
        }
        for (ThingUID thing : gone) {
            synchronized (reported) {
                reported.remove(thing);
            }
            thingRemoved(thing);
        }
    }

    private ThingUID report(Frame frame, AuraAccount account) {
        ThingUID bridge = thingHandler.getThing().getUID();
        ThingUID thing = FrameThing.uid(bridge, frame.id());
        Map<String, Object> properties = new HashMap<>(FrameProperties.forInbox(frame));
        properties.put(PARAMETER_FRAME_ID, frame.id().value());
        Sighting sighting = new Sighting(label(frame, account), properties);
        boolean news;
        synchronized (reported) {
            news = !sighting.equals(reported.put(thing, sighting));
        }
        if (news) {
            DiscoveryResult result = DiscoveryResultBuilder.create(thing)
                    .withThingType(THING_TYPE_FRAME)
                    .withBridge(bridge)
                    .withRepresentationProperty(PARAMETER_FRAME_ID)
                    .withProperties(properties)
                    .withLabel(sighting.label())
                    .build();
            thingDiscovered(result);
        }
        return thing;
    }

    /**
     * The name of the frame, and whose it is if it is somebody else's. Translated here: openHAB cuts the arguments of a
     * translated label at commas, and people put commas into names.
     */
    private String label(Frame frame, AuraAccount account) {
        String name = frame.name();
        String known = name == null || name.isBlank() ? text("unnamed", "Aura Frame") : name;
        UserId user = account.health().user();
        UserId owner = frame.owner();
        String ownerName = frame.ownerName();
        if (user == null || owner == null || owner.equals(user) || ownerName == null) {
            return known;
        }
        return text("label-of", "{0} of {1}", known, ownerName);
    }

    private String text(String key, String english, Object... arguments) {
        return language.text("discovery.auraframes.frame." + key, english, arguments);
    }

    /** What the inbox shows of a frame. */
    private record Sighting(String label, Map<String, Object> properties) {}
}
