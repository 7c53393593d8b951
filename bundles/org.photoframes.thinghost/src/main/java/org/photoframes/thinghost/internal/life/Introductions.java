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

import org.openhab.core.thing.Channel;
import org.openhab.core.thing.Thing;
import org.openhab.core.thing.ThingStatusInfo;
import org.openhab.core.thing.binding.BridgeHandler;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.type.ChannelKind;
import org.photoframes.openhab.PlainBridge;

/** Tells a running handler, its bridge and its children what they have to know of each other. */
final class Introductions {
    private final HandlerCalls calls;
    private final Roster roster;
    private final Links links;

    Introductions(HandlerCalls calls, Roster roster, Links links) {
        this.calls = calls;
        this.roster = roster;
        this.links = links;
    }

    /** Makes the thing a child of its bridge. */
    void toBridge(Tended tended) {
        Tended bridge = roster.get(tended.thing().getBridgeUID());
        if (bridge != null && bridge.thing() instanceof PlainBridge parent) {
            parent.addThing(tended.thing());
        }
    }

    /** The handler has reported a status for the first time. */
    void introduce(Tended tended) {
        ThingHandler handler = tended.handler();
        if (handler == null) {
            return;
        }
        Tended bridge = roster.get(tended.thing().getBridgeUID());
        if (bridge != null && bridge.handler() instanceof BridgeHandler parent) {
            calls.later(
                    bridge.uid(),
                    "childHandlerInitialized",
                    () -> parent.childHandlerInitialized(handler, tended.thing()));
        }
        for (Channel channel : tended.thing().getChannels()) {
            link(tended, handler, channel);
        }
    }

    private void link(Tended tended, ThingHandler handler, Channel channel) {
        if (channel.getKind() == ChannelKind.STATE && links.isLinked(channel.getUID())) {
            calls.later(tended.uid(), "channelLinked", () -> {
                if (tended.handler() == handler && !tended.stopping()) {
                    handler.channelLinked(channel.getUID());
                }
            });
        }
    }

    /** Links channels that the thing did not have before. */
    void newChannels(Tended tended, Thing before) {
        ThingHandler handler = tended.handler();
        if (handler != null && tended.introduced()) {
            for (Channel channel : tended.thing().getChannels()) {
                if (before.getChannel(channel.getUID()) == null) {
                    link(tended, handler, channel);
                }
            }
        }
    }

    /** Tells the children how their bridge is. */
    void bridgeStatus(Tended bridge, ThingStatusInfo info) {
        for (Tended child : roster.childrenOf(bridge.uid())) {
            ThingHandler handler = child.handler();
            if (handler != null) {
                calls.later(child.uid(), "bridgeStatusChanged", () -> {
                    if (child.handler() == handler && !child.stopping()) {
                        handler.bridgeStatusChanged(info);
                    }
                });
            }
        }
    }

    /** The handler is disposed. */
    void farewell(Tended tended, ThingHandler handler) {
        Tended bridge = roster.get(tended.thing().getBridgeUID());
        if (bridge == null) {
            return;
        }
        if (bridge.handler() instanceof BridgeHandler parent) {
            calls.await(
                    bridge.uid(), "childHandlerDisposed", () -> parent.childHandlerDisposed(handler, tended.thing()));
        }
        if (bridge.thing() instanceof PlainBridge parent) {
            parent.removeThing(tended.uid());
        }
    }
}
