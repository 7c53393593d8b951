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
package org.photoframes.thinghost.internal.life;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingTypeUID;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.photoframes.thinghost.internal.descriptor.ConfigCheck;
import org.photoframes.thinghost.internal.descriptor.Descriptors;
import org.photoframes.thinghost.internal.descriptor.ThingKind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether all that a thing's handler needs is there; if not, what is missing. */
final class Readiness {
    /**
     * What was found.
     *
     * @param kind null when the handler cannot start
     * @param factory null when the handler cannot start
     * @param detail why it cannot
     * @param text the same for people, or null when the detail says it all
     */
    record Answer(
            @Nullable ThingKind kind,
            @Nullable ThingHandlerFactory factory,
            Map<String, Object> configuration,
            ThingStatusDetail detail,
            @Nullable String text) {
        static Answer missing(ThingStatusDetail detail, @Nullable String text) {
            return new Answer(null, null, Map.of(), detail, text);
        }
    }

    private final Logger logger = LoggerFactory.getLogger(Readiness.class);
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final Descriptors descriptors;
    private final Roster roster;
    private final List<ThingHandlerFactory> factories;

    Readiness(Descriptors descriptors, Roster roster, List<ThingHandlerFactory> factories) {
        this.descriptors = descriptors;
        this.roster = roster;
        this.factories = factories;
    }

    Answer of(Tended tended) {
        ThingTypeUID type = tended.definition().type();
        ThingKind kind = descriptors.thing(type.getAsString());
        if (kind == null) {
            return Answer.missing(
                    ThingStatusDetail.HANDLER_MISSING_ERROR,
                    "No started bundle describes things of type " + type + '.');
        }
        ThingHandlerFactory factory = factory(type);
        if (factory == null) {
            return Answer.missing(
                    ThingStatusDetail.HANDLER_MISSING_ERROR,
                    "No started bundle has a handler for things of type " + type + '.');
        }
        ThingUID bridge = tended.definition().bridge();
        if (bridge != null) {
            Tended found = roster.get(bridge);
            if (found == null) {
                return Answer.missing(ThingStatusDetail.BRIDGE_UNINITIALIZED, "There is no bridge " + bridge + '.');
            }
            if (!found.initialized() || found.stopping()) {
                return Answer.missing(ThingStatusDetail.BRIDGE_UNINITIALIZED, null);
            }
        }
        return configuration(tended, kind, factory);
    }

    private Answer configuration(Tended tended, ThingKind kind, ThingHandlerFactory factory) {
        ConfigCheck check = new ConfigCheck(descriptors.configuration(kind.configUri()));
        Map<String, Object> values = check.complete(tended.definition().configuration());
        List<String> missing = check.missing(values);
        if (!missing.isEmpty()) {
            return Answer.missing(
                    ThingStatusDetail.HANDLER_CONFIGURATION_PENDING,
                    missing.size() == 1
                            ? "The required parameter " + missing.get(0) + " has no value."
                            : "The required parameters " + String.join(", ", missing) + " have no values.");
        }
        Map<String, String> wrong = check.wrong(values);
        if (!wrong.isEmpty()) {
            return Answer.missing(ThingStatusDetail.CONFIGURATION_ERROR, String.join(" ", wrong.values()));
        }
        for (String name : check.unknown(values)) {
            if (told.add(tended.uid() + " " + name)) {
                logger.warn(
                        "Thing {} has the value {}, but things of its type have no such parameter", tended.uid(), name);
            }
        }
        return new Answer(kind, factory, values, ThingStatusDetail.NONE, null);
    }

    private @Nullable ThingHandlerFactory factory(ThingTypeUID type) {
        for (ThingHandlerFactory each : factories) {
            try {
                if (each.supportsThingType(type)) {
                    return each;
                }
            } catch (RuntimeException | LinkageError e) { // foreign code must not keep other bindings from working
                if (told.add(each.getClass().getName())) {
                    logger.warn(
                            "{} cannot say which things it supports",
                            each.getClass().getName(),
                            e);
                }
            }
        }
        return null;
    }
}
