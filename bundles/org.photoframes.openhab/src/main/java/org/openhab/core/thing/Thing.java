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
package org.openhab.core.thing;

import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.common.registry.Identifiable;
import org.openhab.core.config.core.Configuration;
import org.openhab.core.thing.binding.ThingHandler;

/**
 * A thing: its identity, configuration, channels and status.
 */
public interface Thing extends Identifiable<ThingUID> {
    String PROPERTY_VENDOR = "vendor";
    String PROPERTY_MODEL_ID = "modelId";
    String PROPERTY_SERIAL_NUMBER = "serialNumber";
    String PROPERTY_HARDWARE_VERSION = "hardwareVersion";
    String PROPERTY_FIRMWARE_VERSION = "firmwareVersion";
    String PROPERTY_MAC_ADDRESS = "macAddress";

    @Override
    ThingUID getUID();

    ThingTypeUID getThingTypeUID();

    @Nullable
    ThingUID getBridgeUID();

    void setBridgeUID(@Nullable ThingUID bridge);

    @Nullable
    String getLabel();

    void setLabel(@Nullable String label);

    @Nullable
    String getLocation();

    void setLocation(@Nullable String location);

    Configuration getConfiguration();

    List<Channel> getChannels();

    List<Channel> getChannelsOfGroup(String group);

    /** The channel with this id (with its group), or null. */
    @Nullable
    Channel getChannel(String id);

    @Nullable
    Channel getChannel(ChannelUID uid);

    /** What is known about the device; a copy. */
    Map<String, String> getProperties();

    /** Sets one property (null removes it) and answers what was there before. */
    @Nullable
    String setProperty(String name, @Nullable String value);

    void setProperties(Map<String, String> properties);

    ThingStatus getStatus();

    ThingStatusInfo getStatusInfo();

    void setStatusInfo(ThingStatusInfo status);

    @Nullable
    ThingHandler getHandler();

    void setHandler(@Nullable ThingHandler handler);

    boolean isEnabled();
}
