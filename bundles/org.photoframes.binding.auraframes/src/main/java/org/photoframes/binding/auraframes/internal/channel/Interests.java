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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.ADDED;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.ALBUM;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.ASSET_ID;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.CAPTION;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.CONTRIBUTOR;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.EVENT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.GROUP_CURRENT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.GROUP_LATEST;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.HIDDEN_COUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.IMAGE;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.KIND;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LAST_ACTIVITY;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LAST_ACTIVITY_AT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.LOCATION;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PHOTO_COUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.PLACE;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.SHOWN_COUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.TAKEN;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.VIDEO_COUNT;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.inGroup;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.photoframes.aura.AuraAccount.Interest;

/** What the cloud has to be asked for beyond the frames themselves, so that the linked channels have states. */
public final class Interests {

    private static final List<String> COUNTS = List.of(PHOTO_COUNT, SHOWN_COUNT, HIDDEN_COUNT, VIDEO_COUNT);
    private static final List<String> DETAILS =
            List.of(IMAGE, CAPTION, TAKEN, ADDED, CONTRIBUTOR, LOCATION, PLACE, ALBUM, KIND);
    private static final List<String> ACTIVITY = List.of(EVENT, LAST_ACTIVITY, LAST_ACTIVITY_AT);

    private Interests() {}

    /**
     * @param linked whether a channel is linked
     * @param activities whether the activities are wanted in any case: a rule that waits for an event links nothing
     */
    public static Set<Interest> of(Predicate<String> linked, boolean activities) {
        Set<Interest> interests = EnumSet.noneOf(Interest.class);
        Stream<String> details =
                DETAILS.stream().flatMap(each -> Stream.of(inGroup(GROUP_LATEST, each), inGroup(GROUP_CURRENT, each)));
        if (COUNTS.stream().anyMatch(linked)
                || details.anyMatch(linked)
                || linked.test(inGroup(GROUP_LATEST, ASSET_ID))) {
            interests.add(Interest.LISTING);
        }
        if (linked.test(inGroup(GROUP_LATEST, ALBUM)) || linked.test(inGroup(GROUP_CURRENT, ALBUM))) {
            interests.add(Interest.ALBUMS);
        }
        if (activities || ACTIVITY.stream().anyMatch(linked)) {
            interests.add(Interest.ACTIVITIES);
        }
        return interests;
    }
}
