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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.THING_TYPE_FRAME;

import org.openhab.core.thing.ThingUID;
import org.photoframes.aura.FrameId;

/** The id that a discovered frame gets as a thing: stable, and made of what openHAB allows. */
final class FrameThing {

    private FrameThing() {}

    static ThingUID uid(ThingUID bridge, FrameId frame) {
        String clean = frame.value().replaceAll("[^A-Za-z0-9_-]", "-");
        // Two ids that differ only in what was cleaned away must not become one.
        String unique = clean.equals(frame.value())
                ? clean
                : clean + '-' + Integer.toHexString(frame.value().hashCode());
        return new ThingUID(THING_TYPE_FRAME, bridge, unique);
    }
}
