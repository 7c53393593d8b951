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
import java.util.Collection;
import java.util.Map;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.photoframes.aura.WritePermission;
import org.photoframes.thinghost.HostEvent;
import org.photoframes.thinghost.InboxEntry;
import org.photoframes.thinghost.RefusedException;
import org.photoframes.thinghost.Subscription;
import org.photoframes.thinghost.ThingDefinition;
import org.photoframes.thinghost.ThingHost;
import org.photoframes.thinghost.ThingView;

/**
 * An account as a bridge, with a thing for every frame that turns up in the inbox. What the configuration file says of a frame holds
 * for its thing.
 */
final class HostedAccount implements AutoCloseable {

    /** The binding's parameter of a frame, and the word of it that says nothing special. */
    private static final String PARAMETER = "writeAccess";

    private static final String AS_ACCOUNT = "account";

    private final ThingHost host;
    private final Collection<ConfiguredFrame> frames;
    private final PrintStream err;
    private final Subscription discoveries;

    /** @param frames those that the configuration file names */
    HostedAccount(ThingHost host, Collection<ConfiguredFrame> frames, PrintStream err) {
        this.host = host;
        this.frames = frames;
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
        host.things().forEach(this::permit);
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
        if (thing != null) {
            // What parameters a thing from an earlier start has is seen only once its binding is there.
            permit(thing);
        }
        if (changed.now().status() == ThingStatus.OFFLINE || changed.before().status() == ThingStatus.OFFLINE) {
            err.println((thing == null ? changed.thing() : thing.label()) + ": "
                    + changed.now().text());
        }
    }

    private void approve(InboxEntry entry) {
        try {
            permit(host.approve(entry.uid(), null));
        } catch (RefusedException e) {
            if (host.thing(entry.uid()) == null) {
                err.println("photoframes: " + entry.label() + " is not added: " + e.getMessage());
            }
        }
    }

    /** The file may have changed since the thing was approved, so it also takes back what it does not say any more. */
    private void permit(ThingView thing) {
        Object id = thing.configuration().get("frameId");
        if (id == null) {
            return;
        }
        String wanted = frames.stream()
                .filter(frame -> frame.id().equals(id))
                .map(frame -> word(frame.write()))
                .findFirst()
                .orElse(AS_ACCOUNT);
        Object present = thing.configuration().get(PARAMETER);
        if (!wanted.equals(present == null ? AS_ACCOUNT : present)) {
            try {
                host.configure(thing.uid(), Map.of(PARAMETER, wanted));
            } catch (RefusedException e) {
                err.println(
                        "photoframes: Whether " + thing.label() + " may be written is not changed: " + e.getMessage());
            }
        }
    }

    private static String word(WritePermission permission) {
        return switch (permission) {
            case AS_ACCOUNT -> AS_ACCOUNT;
            case ALLOWED -> "allowed";
            case FORBIDDEN -> "forbidden";
        };
    }

    @Override
    public void close() {
        discoveries.close();
    }
}
