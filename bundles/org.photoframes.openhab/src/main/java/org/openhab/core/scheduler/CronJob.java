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
package org.openhab.core.scheduler;

import java.util.Map;

/**
 * Work for a scheduler that was given something along.
 */
public interface CronJob {
    /** The name under which the work is given the expression itself. */
    String CRON = "cron";

    void run(Map<String, Object> data) throws Exception;
}
