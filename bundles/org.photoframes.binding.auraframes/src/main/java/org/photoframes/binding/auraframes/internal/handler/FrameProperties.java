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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PROPERTY_ANDROID_VERSION;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PROPERTY_DISPLAY_SHAPE;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PROPERTY_MATTING_COLOUR;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PROPERTY_OWNER;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PROPERTY_TIME_ZONE;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PROPERTY_TRIM_COLOUR;

import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.Thing;
import org.photoframes.aura.Frame;

/** What hardly ever changes about a frame. The cloud does not name the model: shape and colours are the only hints. */
public final class FrameProperties {

    private static final String VENDOR = "Aura";

    private FrameProperties() {}

    /** All that is known. */
    public static Map<String, String> of(Frame frame) {
        Map<String, String> properties = forInbox(frame);
        put(properties, Thing.PROPERTY_SERIAL_NUMBER, frame.serial());
        put(properties, Thing.PROPERTY_FIRMWARE_VERSION, frame.softwareVersion());
        put(properties, PROPERTY_ANDROID_VERSION, frame.androidVersion());
        ZoneId zone = frame.zone();
        put(properties, PROPERTY_TIME_ZONE, zone == null ? null : zone.getId());
        return properties;
    }

    /** What helps to tell frames apart before they are things. */
    public static Map<String, String> forInbox(Frame frame) {
        Map<String, String> properties = new TreeMap<>();
        put(properties, Thing.PROPERTY_VENDOR, VENDOR);
        put(properties, PROPERTY_DISPLAY_SHAPE, frame.displayShape());
        put(properties, PROPERTY_MATTING_COLOUR, frame.mattingColour());
        put(properties, PROPERTY_TRIM_COLOUR, frame.trimColour());
        put(properties, PROPERTY_OWNER, frame.ownerName());
        return properties;
    }

    private static void put(Map<String, String> properties, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            properties.put(name, value);
        }
    }
}
