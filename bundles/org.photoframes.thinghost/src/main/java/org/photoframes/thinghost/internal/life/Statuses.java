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

import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingStatusDetail;
import org.openhab.core.thing.ThingStatusInfo;
import org.photoframes.thinghost.HostEvent;
import org.photoframes.thinghost.StatusView;

/** Sets the status of things and tells of changes, in the user's language. */
final class Statuses {
    private final Labels labels;
    private final Announcements announcements;

    Statuses(Labels labels, Announcements announcements) {
        this.labels = labels;
        this.announcements = announcements;
    }

    StatusView view(Tended tended) {
        return view(tended, tended.thing().getStatusInfo());
    }

    private StatusView view(Tended tended, ThingStatusInfo info) {
        String text = labels.status(tended.handler(), tended.definition().type(), info.getDescription());
        return new StatusView(info.getStatus(), info.getStatusDetail(), text);
    }

    /** Sets the status; true when it is another one than before. */
    boolean set(Tended tended, ThingStatusInfo info) {
        synchronized (tended) {
            ThingStatusInfo before = tended.thing().getStatusInfo();
            tended.thing().setStatusInfo(info);
            if (before.equals(info)) {
                return false;
            }
            announcements.tell(new HostEvent.StatusChanged(tended.uid(), view(tended, before), view(tended, info)));
            return true;
        }
    }

    void set(Tended tended, ThingStatus status, ThingStatusDetail detail, @Nullable String text) {
        set(tended, new ThingStatusInfo(status, detail, text));
    }

    /** The thing waits for something before its handler can start. */
    void waiting(Tended tended, ThingStatusDetail detail, @Nullable String text) {
        set(tended, ThingStatus.UNINITIALIZED, detail, text);
    }
}
