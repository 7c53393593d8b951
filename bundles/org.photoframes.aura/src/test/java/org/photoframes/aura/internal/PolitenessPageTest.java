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
package org.photoframes.aura.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.FrameControl;
import org.photoframes.cloud.BudgetPolicy;
import org.photoframes.cloud.RequestPolicy;

/** The page on politeness tells the figures that we keep to. */
class PolitenessPageTest {

    private static final RequestPolicy POLICY = AuraPoliteness.POLICY;
    private static final BudgetPolicy BUDGET = AuraPoliteness.BUDGET;

    @Test
    void readsAreAsRareAsThePageSays() throws IOException {
        List<Duration> looks = DefaultAuraAccount.LOOK_AGAIN;
        assertThat(page())
                .contains("every " + seconds(AuraSettings.POLL_INTERVAL) + " (`pollInterval`)")
                .contains("at least " + seconds(AuraSettings.SHORTEST_POLL_INTERVAL) + " |")
                .contains("every " + minutes(AuraSettings.LISTING_INTERVAL) + " (`listingInterval`, at least "
                        + minutes(AuraSettings.SHORTEST_LISTING_INTERVAL) + ")")
                .contains(AuraPoliteness.PAGE_SIZE + " photos each, " + seconds(AuraPoliteness.PAGE_GAP) + " apart")
                .contains("one at a time, at least " + POLICY.readGap().toMillis() + " ms apart")
                .contains("the frame is read again after " + seconds(looks.get(0)) + " and " + seconds(looks.get(1)))
                .contains("Pictures to look at | one at a time, " + seconds(AuraPoliteness.PICTURE_GAP) + " apart")
                .contains("none within " + seconds(AuraPoliteness.LOGIN_GAP) + " of")
                .contains("A request waits " + seconds(POLICY.connectTimeout()) + " for a connection, "
                        + seconds(POLICY.idleTimeout()) + " for the next byte, and " + seconds(POLICY.totalTimeout())
                        + " in all")
                .contains(POLICY.retries() + " times, after about "
                        + POLICY.firstRetryDelay().toSeconds() + ", 2 and 4 s");
    }

    @Test
    void writesAreAsFewAsThePageSays() throws IOException {
        assertThat(page())
                .contains("at least " + POLICY.writeGap().toMillis() + " ms apart, and within the budget")
                .contains(BUDGET.capacity() + " writes at most, one more every " + seconds(BUDGET.refillInterval()))
                .contains("The last " + BUDGET.reserve() + " are for commands")
                .contains("up to " + FrameControl.BATCH + " photos")
                .contains(FrameControl.BATCH + " photos each, " + seconds(FrameControl.BETWEEN_BATCHES) + " apart")
                .contains(BUDGET.failuresToTrip() + " failed writes in a row");
    }

    @Test
    void refusalsAreBorneAsThePageSays() throws IOException {
        String first = minutes(BUDGET.tripPauses().get(0));
        String second = BUDGET.tripPauses().get(1).toHours() + " h";
        assertThat(page())
                .contains("session older than " + seconds(AuraPoliteness.LOGIN_GAP))
                .contains("no login before the " + seconds(AuraPoliteness.LOGIN_GAP) + " are over, and no writes for "
                        + first)
                .contains("no writes for " + second + " |")
                .contains("no writes for " + first + ", the next time " + second)
                .contains(AuraVerdict.LOGIN_REFUSED + " (or 401, 403, 429) to a login")
                .contains("the next login after " + minutes(AuraPoliteness.FIRST_LOGIN_HOLD)
                        + ", then 2 h, 4 h and so on up to " + AuraPoliteness.LONGEST_LOGIN_HOLD.toHours() + " h");
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }

    private static String minutes(Duration duration) {
        return duration.toMinutes() + " min";
    }

    private static String page() throws IOException {
        return Files.readString(Path.of(System.getProperty("project.basedir", "."), "../../src/docs/politeness.md"));
    }
}
