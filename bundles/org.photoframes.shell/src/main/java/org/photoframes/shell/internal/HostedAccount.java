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
package org.photoframes.shell.internal;

import java.io.PrintStream;
import java.util.Map;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.photoframes.thinghost.HostEvent;
import org.photoframes.thinghost.InboxEntry;
import org.photoframes.thinghost.RefusedException;
import org.photoframes.thinghost.Subscription;
import org.photoframes.thinghost.ThingDefinition;
import org.photoframes.thinghost.ThingHost;
import org.photoframes.thinghost.ThingView;

/** An account as a bridge, with a thing for every frame that turns up in the inbox. */
final class HostedAccount implements AutoCloseable {

    private final ThingHost host;
    private final PrintStream err;
    private final Subscription discoveries;

    HostedAccount(ThingHost host, PrintStream err) {
        this.host = host;
        this.err = err;
        this.discoveries = host.listen(event -> {
            if (event instanceof HostEvent.Discovered discovered) {
                approve(discovered.entry());
            } else if (event instanceof HostEvent.StatusChanged changed) {
                tell(changed);
            }
        });
    }

    void start(String name, Map<String, Object> configuration) {
        try {
            host.addThing(ThingDefinition.of(new ThingUID("auraframes", "account", name), null, configuration));
        } catch (RefusedException e) {
            err.println("photoframes: The account is not added: " + e.getMessage());
        }
        host.inbox().forEach(this::approve);
    }

    /** What goes wrong is said once, and that it is mended. */
    private void tell(HostEvent.StatusChanged changed) {
        ThingView thing = host.thing(changed.thing());
        if (changed.now().status() == ThingStatus.OFFLINE || changed.before().status() == ThingStatus.OFFLINE) {
            err.println((thing == null ? changed.thing() : thing.label()) + ": "
                    + changed.now().text());
        }
    }

    private void approve(InboxEntry entry) {
        try {
            host.approve(entry.uid(), null);
        } catch (RefusedException e) {
            if (host.thing(entry.uid()) == null) {
                err.println("photoframes: " + entry.label() + " is not added: " + e.getMessage());
            }
        }
    }

    @Override
    public void close() {
        discoveries.close();
    }
}
