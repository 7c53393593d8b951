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
import static org.photoframes.binding.auraframes.internal.testing.Frames.HALLWAY;
import static org.photoframes.binding.auraframes.internal.testing.Frames.activity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.library.types.DateTimeType;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;
import org.photoframes.aura.FrameId;
import org.photoframes.binding.auraframes.internal.testing.Frames;

class FrameActivityTest {

    private final House house = new House();

    @BeforeEach
    void open() {
        house.cloud.finds(Frames.hallway());
        house.open();
    }

    @Test
    void historyFiresNothing() {
        house.cloud.reads(HALLWAY, List.of(), List.of(activity("2", "photos_added", 3, 1), activity("1", "x", 0, 0)));

        assertThat(house.frame.events()).isEmpty();
        assertThat(house.frame.state("activity#last-activity")).hasToString("about 2");
        assertThat(house.frame.state("activity#last-activity-at"))
                .isEqualTo(new DateTimeType(Instant.parse("2026-08-20T10:00:00Z")));
    }

    @Test
    void whatIsFreshFiresInItsOrder() {
        var one = activity("1", "photos_added", 0, 0);
        var two = activity("2", "user_joined", 0, 0);
        var three = activity("3", "album_photos_added", 0, 0);
        var four = activity("4", "never_heard_of", 0, 0);

        house.cloud.reads(HALLWAY, List.of(one, two, three, four), List.of(four, three, two, one));

        assertThat(house.frame.events())
                .containsExactly(
                        "activity#event PHOTOS_ADDED",
                        "activity#event USER_JOINED",
                        "activity#event PHOTOS_ADDED",
                        "activity#event OTHER");
    }

    @Test
    void aRuleThatHearsOfAnEventFindsTheStatesThatBelongToIt() {
        List<State> found = new ArrayList<>();
        house.frame.atEvents(() -> found.add(house.frame.state("activity#last-activity-at")));
        var fresh = activity("1", "photos_added", 0, 0);

        house.cloud.reads(HALLWAY, List.of(fresh), List.of(fresh));

        assertThat(found)
                .containsExactly(house.frame.state("activity#last-activity-at"))
                .doesNotContainNull();
    }

    @Test
    void aCommentAndAReactionToAnOldActivityFire() {
        house.cloud.reads(HALLWAY, List.of(), List.of(activity("1", "photos_added", 1, 0)));
        house.cloud.reads(HALLWAY, List.of(), List.of(activity("1", "photos_added", 2, 1)));
        house.cloud.reads(HALLWAY, List.of(), List.of(activity("1", "photos_added", 2, 1)));

        assertThat(house.frame.events()).containsExactly("activity#event COMMENTED", "activity#event REACTED");
    }

    @Test
    void aFreshActivityMayHaveBeenCommentedAlready() {
        var fresh = activity("1", "photos_added", 1, 0);
        house.cloud.reads(HALLWAY, List.of(fresh), List.of(fresh));

        assertThat(house.frame.events()).containsExactly("activity#event PHOTOS_ADDED", "activity#event COMMENTED");
    }

    @Test
    void aWithdrawnReactionFiresNothing() {
        house.cloud.reads(HALLWAY, List.of(), List.of(activity("1", "photos_added", 0, 2)));
        house.cloud.reads(HALLWAY, List.of(), List.of(activity("1", "photos_added", 0, 1)));

        assertThat(house.frame.events()).isEmpty();
    }

    @Test
    void otherFramesAreNoneOfItsBusiness() {
        var fresh = activity("1", "photos_added", 0, 0);
        house.cloud.reads(new FrameId("kitchen"), List.of(fresh), List.of(fresh));

        assertThat(house.frame.events()).isEmpty();
        assertThat(house.frame.state("activity#last-activity")).isNull();
    }

    @Test
    void withoutActivitiesThereIsNoLastOne() {
        house.cloud.reads(HALLWAY, List.of(), List.of());

        assertThat(house.frame.state("activity#last-activity")).isEqualTo(UnDefType.UNDEF);
    }
}
