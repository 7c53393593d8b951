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
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Identifies a channel: the thing's segments and the channel's id, with its group before '#'.
 */
public class ChannelUID extends UID {

    public static final Pattern CHANNEL_SEGMENT_PATTERN = Pattern.compile("[\\w-]*(#[\\w-]*)?");
    public static final String CHANNEL_GROUP_SEPARATOR = "#";

    public ChannelUID(String uid) {
        super(uid);
    }

    public ChannelUID(ThingUID thing, String id) {
        super(thing.getAsString() + SEPARATOR + id);
    }

    public ChannelUID(ThingUID thing, String group, String id) {
        this(thing, group + CHANNEL_GROUP_SEPARATOR + id);
    }

    public ChannelUID(ChannelGroupUID group, String id) {
        this(group.getThingUID(), group.getId(), id);
    }

    /** The id with its group. */
    public String getId() {
        List<String> all = getAllSegments();
        return all.get(all.size() - 1);
    }

    public boolean isInGroup() {
        return getId().contains(CHANNEL_GROUP_SEPARATOR);
    }

    public @Nullable String getGroupId() {
        int end = getId().indexOf(CHANNEL_GROUP_SEPARATOR);
        return end < 0 ? null : getId().substring(0, end);
    }

    public String getIdWithoutGroup() {
        return getId().substring(getId().indexOf(CHANNEL_GROUP_SEPARATOR) + 1);
    }

    public ThingUID getThingUID() {
        List<String> all = getAllSegments();
        return new ThingUID(all.subList(0, all.size() - 1).toArray(String[]::new));
    }

    @Override
    protected void validateSegment(String segment, int index, int length) {
        if (index < length - 1) {
            super.validateSegment(segment, index, length);
        } else if (!CHANNEL_SEGMENT_PATTERN.matcher(segment).matches()) {
            throw new IllegalArgumentException("'" + segment
                    + "' as a channel: only letters, digits, '_', '-' and one '#' behind the group are allowed");
        }
    }

    @Override
    protected int getMinimalNumberOfSegments() {
        return 4;
    }
}
