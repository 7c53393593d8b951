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
package org.photoframes.thinghost.internal.schedule;

import com.cronutils.model.definition.CronDefinition;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.model.time.ExecutionTime;
import com.cronutils.parser.CronParser;
import java.time.ZonedDateTime;
import org.eclipse.jdt.annotation.Nullable;

/** The times that a cron expression names, in openHAB's dialect. */
final class CronTimes {

    /** Like Quartz's, but a week begins with Monday as 1, and a day may be given both ways. */
    private static final CronDefinition DIALECT = CronDefinitionBuilder.defineCron()
            .withSeconds()
            .withValidRange(0, 59)
            .and()
            .withMinutes()
            .withValidRange(0, 59)
            .and()
            .withHours()
            .withValidRange(0, 23)
            .and()
            .withDayOfMonth()
            .withValidRange(1, 31)
            .supportsL()
            .supportsW()
            .supportsLW()
            .supportsQuestionMark()
            .and()
            .withMonth()
            .withValidRange(1, 12)
            .and()
            .withDayOfWeek()
            .withValidRange(0, 7)
            .withMondayDoWValue(1)
            .withIntMapping(0, 7)
            .supportsHash()
            .supportsL()
            .supportsQuestionMark()
            .and()
            .withYear()
            .withValidRange(1970, 2199)
            .optional()
            .and()
            .withSupportedNicknameHourly()
            .withSupportedNicknameDaily()
            .withSupportedNicknameWeekly()
            .withSupportedNicknameMonthly()
            .withSupportedNicknameAnnually()
            .withSupportedNicknameYearly()
            .instance();

    private final ExecutionTime times;

    /** @throws IllegalArgumentException if it is none */
    CronTimes(String expression) {
        times = ExecutionTime.forCron(new CronParser(DIALECT).parse(expression.trim()));
    }

    /** The first one after that moment; null if there is none any more. */
    @Nullable
    ZonedDateTime after(ZonedDateTime moment) {
        return times.nextExecution(moment).orElse(null);
    }
}
