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
package org.photoframes.openhab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.openhab.core.config.discovery.AbstractDiscoveryService;
import org.openhab.core.config.discovery.DiscoveryListener;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryResultBuilder;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.config.discovery.ScanListener;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.osgi.framework.Bundle;

class DiscoveryTest {
    private static final ThingUID UID = new ThingUID("demo:frame:home:f1");

    private final List<String> heard = new ArrayList<>();

    private class Scanner extends AbstractDiscoveryService {
        boolean broken;

        Scanner() {
            super(Set.of(new ThingTypeUID("demo:frame")), 0, false);
        }

        void translate(TranslationProvider texts) {
            i18nProvider = texts;
            localeProvider = () -> Locale.GERMAN;
        }

        @Override
        protected void startScan() {
            if (broken) {
                throw new IllegalStateException("no radio");
            }
            thingDiscovered(DiscoveryResultBuilder.create(UID)
                    .withLabel("@text/found [\"Hall\"]")
                    .build());
        }

        void lose() {
            thingRemoved(UID);
        }

        void finish() {
            stopScan();
        }
    }

    private final DiscoveryListener listener = new DiscoveryListener() {
        @Override
        public void thingDiscovered(DiscoveryService source, DiscoveryResult result) {
            heard.add("found " + result.getThingUID() + " " + result.getLabel());
        }

        @Override
        public void thingRemoved(DiscoveryService source, ThingUID thing) {
            heard.add("lost " + thing);
        }
    };

    private final ScanListener scan = new ScanListener() {
        @Override
        public void onFinished() {
            heard.add("finished");
        }

        @Override
        public void onErrorOccurred(@Nullable Exception exception) {
            heard.add("failed " + (exception == null ? "" : exception.getMessage()));
        }
    };

    @Test
    void aResultNamesItsTypeAndRepresentation() {
        DiscoveryResult result = DiscoveryResultBuilder.create(UID)
                .withBridge(new ThingUID("demo:account:home"))
                .withProperty("frameId", "f1")
                .withRepresentationProperty("frameId")
                .build();

        assertThat(result.getThingTypeUID()).isEqualTo(new ThingTypeUID("demo:frame"));
        assertThat(result.getProperties()).containsEntry("frameId", "f1");
        assertThat(result.getTimeToLive()).isEqualTo(DiscoveryResult.TTL_UNLIMITED);
        assertThatThrownBy(() -> DiscoveryResultBuilder.create(UID)
                        .withRepresentationProperty("frameId")
                        .build())
                .hasMessageContaining("frameId");
    }

    @Test
    void lateListenersHearWhatIsKnown() {
        Scanner scanner = new Scanner();
        scanner.startScan(scan);
        scanner.addDiscoveryListener(listener);
        scanner.lose();
        scanner.addDiscoveryListener(listener);
        scanner.finish();

        assertThat(heard)
                .containsExactly(
                        "found demo:frame:home:f1 @text/found [\"Hall\"]", "lost demo:frame:home:f1", "finished");
    }

    @Test
    void labelsAreTranslatedOnce() {
        Scanner scanner = new Scanner();
        scanner.translate(new TranslationProvider() {
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
                return key + " in " + locale + ": " + arguments[0];
            }
        });
        scanner.addDiscoveryListener(listener);

        scanner.startScan(scan);

        assertThat(heard).containsExactly("found demo:frame:home:f1 found in de: Hall");
    }

    @Test
    void aFailingScanTellsItsListener() {
        Scanner scanner = new Scanner();
        scanner.broken = true;

        scanner.startScan(scan);

        assertThat(heard).containsExactly("failed no radio");
    }
}
