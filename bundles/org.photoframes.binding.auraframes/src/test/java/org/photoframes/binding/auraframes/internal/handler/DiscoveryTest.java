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
package org.photoframes.binding.auraframes.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.Bundle;
import org.photoframes.binding.auraframes.internal.discovery.FrameDiscoveryService;
import org.photoframes.binding.auraframes.internal.testing.Frames;

class DiscoveryTest {

    private final House house = new House();
    private final FrameDiscoveryService service = new FrameDiscoveryService(new Translations(), () -> Locale.ENGLISH);
    private final Inbox inbox = new Inbox();

    @BeforeEach
    void begin() {
        service.setThingHandler(house.accountHandler);
        service.addDiscoveryListener(inbox.listener);
        service.initialize();
    }

    @Test
    void thePollsFillTheInboxWithoutARequestMore() {
        house.cloud.finds(Frames.hallway(), Frames.foreign("gran", "Kitchen, small", "Gran"));
        house.open();

        assertThat(inbox.found)
                .extracting(DiscoveryResult::getLabel)
                .containsExactly("Hallway", "Kitchen, small of Gran");
        DiscoveryResult first = inbox.found.get(0);
        assertThat(first.getThingUID()).hasToString("auraframes:frame:home:hallway-1");
        assertThat(first.getBridgeUID())
                .isEqualTo(house.accountHandler.getThing().getUID());
        assertThat(first.getRepresentationProperty()).isEqualTo("frameId");
        assertThat(first.getProperties())
                .containsEntry("frameId", "hallway-1")
                .containsEntry("displayShape", "landscape_16_10")
                .containsEntry("mattingColour", "BLACK")
                .containsEntry("owner", "Ann")
                .doesNotContainKey("serialNumber");
        assertThat(house.cloud.polls).isEqualTo(1);
    }

    @Test
    void theInboxHearsOfNewsOnly() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.poll();
        assertThat(inbox.found).hasSize(1);

        house.cloud.finds(Frames.hallway("\"name\": \"Stairs\""));
        house.poll();
        assertThat(inbox.found).extracting(DiscoveryResult::getLabel).containsExactly("Hallway", "Stairs");
    }

    @Test
    void aFrameThatLeftTheAccountLeavesTheInbox() {
        house.cloud.finds(Frames.hallway(), Frames.bare("kitchen"));
        house.open();
        house.cloud.finds(Frames.bare("kitchen"));
        house.poll();

        assertThat(inbox.removed).extracting(ThingUID::getId).containsExactly("hallway-1");
    }

    @Test
    void aFailedPollRemovesNothing() {
        house.cloud.finds(Frames.hallway());
        house.open();
        house.cloud.fails(new org.photoframes.cloud.CloudException.ServerError("down", 500));
        house.poll();

        assertThat(inbox.removed).isEmpty();
    }

    @Test
    void aScanTellsEverythingAgainFromMemory() {
        house.cloud.finds(Frames.hallway(), Frames.bare("kitchen"));
        house.open();
        service.startScan((org.openhab.core.config.discovery.ScanListener) null);

        assertThat(inbox.found).hasSize(4);
        assertThat(house.cloud.polls).isEqualTo(1);
    }

    @Test
    void afterTheEndNothingIsFound() {
        house.open();
        service.dispose();
        house.cloud.finds(Frames.hallway());
        house.poll();

        assertThat(inbox.found).isEmpty();
    }

    @Test
    void oddIdsBecomeThingIdsThatDiffer() {
        house.cloud.finds(Frames.bare("a.b"), Frames.bare("a~b"));
        house.open();

        assertThat(inbox.found)
                .extracting(result -> result.getThingUID().getId())
                .allSatisfy(id -> assertThat(id).matches("[A-Za-z0-9_-]+"))
                .doesNotHaveDuplicates();
        assertThat(inbox.found).extracting(DiscoveryResult::getLabel).containsOnly("Aura Frame");
    }

    /** A proxy: openHAB 4.3 and 5 differ in a method of the listener that nobody calls here. */
    private static final class Inbox {
        final List<DiscoveryResult> found = new CopyOnWriteArrayList<>();
        final List<ThingUID> removed = new CopyOnWriteArrayList<>();
        final DiscoveryListener listener = (DiscoveryListener) Proxy.newProxyInstance(
                DiscoveryListener.class.getClassLoader(), new Class<?>[] {DiscoveryListener.class}, this::hear);

        private @Nullable Object hear(Object proxy, Method method, Object[] arguments) {
            switch (method.getName()) {
                case "thingDiscovered" -> found.add((DiscoveryResult) arguments[1]);
                case "thingRemoved" -> removed.add((ThingUID) arguments[1]);
                case "hashCode" -> {
                    return System.identityHashCode(proxy);
                }
                case "equals" -> {
                    return proxy == arguments[0];
                }
                default -> throw new AssertionError(method);
            }
            return null;
        }
    }

    /** Only English, without a bundle. */
    private static final class Translations implements TranslationProvider {
        @Override
        public @Nullable String getText(
                @Nullable Bundle bundle, @Nullable String key, @Nullable String text, @Nullable Locale locale) {
            return text;
        }

        @Override
        public @Nullable String getText(
                @Nullable Bundle bundle,
                @Nullable String key,
                @Nullable String text,
                @Nullable Locale locale,
                @Nullable Object @Nullable ... arguments) {
            return text == null || arguments == null ? text : MessageFormat.format(text, arguments);
        }
    }
}
