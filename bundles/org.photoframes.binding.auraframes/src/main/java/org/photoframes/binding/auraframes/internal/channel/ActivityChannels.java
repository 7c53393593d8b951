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
package org.photoframes.binding.auraframes.internal.channel;

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.EVENT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.EVENT_COMMENTED;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.EVENT_OTHER;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.EVENT_PHOTOS_ADDED;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.EVENT_REACTED;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.EVENT_USER_JOINED;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LAST_ACTIVITY;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LAST_ACTIVITY_AT;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.types.UnDefType;
import org.photoframes.aura.Activity;
import org.photoframes.aura.ActivityId;

/** The channels of the group {@code activity}. What happened before the first reading is history and fires nothing. */
final class ActivityChannels {

    private static final Echo NONE = new Echo(0, 0);

    private final ChannelStates states;
    private Map<ActivityId, Echo> echoes = Map.of();

    ActivityChannels(ChannelStates states) {
        this.states = states;
    }

    /**
     * @param fresh those that were not there at the reading before, oldest first
     * @param all newest first
     */
    synchronized void show(List<Activity> fresh, List<Activity> all) {
        // A rule that hears of an event reads the states.
        if (all.isEmpty()) {
            states.publish(LAST_ACTIVITY, UnDefType.UNDEF);
            states.publish(LAST_ACTIVITY_AT, UnDefType.UNDEF);
        } else {
            states.publish(LAST_ACTIVITY, States.text(all.get(0).text()));
            states.publish(LAST_ACTIVITY_AT, States.time(all.get(0).createdAt()));
        }
        for (Activity activity : fresh) {
            states.trigger(EVENT, event(activity.type()));
        }
        Map<ActivityId, Echo> now = new HashMap<>();
        for (int i = all.size() - 1; i >= 0; i--) {
            Activity activity = all.get(i);
            Echo echo = new Echo(activity.comments(), activity.reactions());
            now.put(activity.id(), echo);
            Echo before = fresh.contains(activity) ? NONE : echoes.get(activity.id());
            if (before != null) {
                tell(before, echo);
            }
        }
        echoes = now;
    }

    private void tell(Echo before, Echo now) {
        if (now.comments() > before.comments()) {
            states.trigger(EVENT, EVENT_COMMENTED);
        }
        if (now.reactions() > before.reactions()) {
            states.trigger(EVENT, EVENT_REACTED);
        }
    }

    /** Aura sheet 9; the list of types is open. */
    private static String event(@Nullable String type) {
        return switch (type == null ? "" : type) {
            case "photos_added", "album_photos_added" -> EVENT_PHOTOS_ADDED;
            case "user_joined" -> EVENT_USER_JOINED;
            default -> EVENT_OTHER;
        };
    }

    /** What people said to an activity: the feed only counts it. */
    private record Echo(int comments, int reactions) {}
}
