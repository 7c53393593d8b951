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

import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.ASSET_ID;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.CAPTION;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.CONTROL;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.DISPLAY;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.SHOW_PHOTO;
import static org.photoframes.binding.auraframes.AuraFramesBindingConstants.inGroup;

import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.library.types.NextPreviousType;
import org.openhab.core.library.types.OnOffType;
import org.openhab.core.library.types.StringType;
import org.openhab.core.types.Command;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameSetting;
import org.photoframes.binding.auraframes.internal.channel.ChannelStates;
import org.photoframes.binding.auraframes.internal.status.Failure;
import org.photoframes.binding.auraframes.internal.text.Reason;
import org.photoframes.cloud.CloudException;
import org.photoframes.cloud.CloudException.BudgetExhausted;
import org.photoframes.cloud.CloudException.NotAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Commands to a frame. They are checked, handed to the account and forgotten; what came of them is seen when the frame is
 * read again. One that fails leaves a line in the log, and the item gets back the state that is still true.
 */
final class FrameCommands {

    private final Logger logger = LoggerFactory.getLogger(FrameCommands.class);
    private final FrameControl control;
    private final Supplier<@Nullable Frame> frame;
    private final ChannelStates states;
    private final String name;

    /** @param frame tells the frame as last read, null if it is not known */
    FrameCommands(FrameControl control, Supplier<@Nullable Frame> frame, ChannelStates states, String name) {
        this.control = control;
        this.frame = frame;
        this.states = states;
        this.name = name;
    }

    void handle(String channel, Command command) {
        if (channel.equals(CONTROL) && command instanceof NextPreviousType direction) {
            boolean next = direction == NextPreviousType.NEXT;
            follow(channel, next ? "next photo" : "previous photo", next ? control.next() : control.previous());
        } else if (channel.equals(SHOW_PHOTO) && command instanceof StringType text) {
            show(text.toString().trim());
        } else if (channel.equals(DISPLAY) && command instanceof OnOffType onOff) {
            display(onOff == OnOffType.ON);
        } else if (channel.endsWith('#' + CAPTION) && command instanceof StringType text) {
            caption(channel, text.toString());
        } else {
            set(channel, command);
        }
    }

    private void display(boolean on) {
        if (on && !control.displaySwitchedOff()) {
            refused(DISPLAY, "display on", Reason.of("own-schedule"));
            return;
        }
        follow(DISPLAY, on ? "display on" : "display off", on ? control.displayOn() : control.displayOff());
    }

    /** Of the photo that the group is about. No text takes the caption away. */
    private void caption(String channel, String text) {
        String group = channel.substring(0, channel.indexOf('#'));
        if (!(states.last(inGroup(group, ASSET_ID)) instanceof StringType asset)) {
            refused(channel, "caption", Reason.of("no-photo-yet"));
            return;
        }
        AssetId id = new AssetId(asset.toString());
        try {
            CompletionStage<Boolean> written =
                    text.isBlank() ? control.clearCaption(id) : control.caption(id, CaptionText.of(text));
            follow(channel, "caption " + id, written.thenAccept(done -> {}));
        } catch (IllegalArgumentException e) {
            refused(channel, "caption " + id, Reason.said(e.getMessage()));
        }
    }

    private void set(String channel, Command command) {
        FrameSetting setting;
        try {
            setting = SettingCommands.of(channel, command, frame.get());
        } catch (IllegalArgumentException e) {
            refused(channel, channel + " " + command, Reason.said(e.getMessage()));
            return;
        }
        if (setting == null) {
            logger.debug("{}: {} cannot do {}", name, channel, command);
            states.repeat(channel);
            return;
        }
        CompletionStage<Void> written = control.change(setting).thenAccept(taken -> {
            if (!taken) {
                refused(channel, setting.name(), Reason.of("not-taken"));
            }
        });
        follow(channel, setting.name(), written);
    }

    private void show(String id) {
        if (AssetId.mayBe(id)) {
            CompletionStage<Void> shown = control.show(new AssetId(id)).thenAccept(complied -> {
                if (!complied) {
                    refused(SHOW_PHOTO, "show photo " + id, Reason.of("not-complied"));
                }
            });
            follow(SHOW_PHOTO, "show photo " + id, shown);
        } else {
            refused(SHOW_PHOTO, "show photo", Reason.of("no-photo-id"));
        }
    }

    private void follow(String channel, String what, CompletionStage<Void> outcome) {
        outcome.whenComplete((nothing, thrown) -> {
            if (thrown != null) {
                refused(channel, what, reason(thrown));
            }
        });
    }

    private void refused(String channel, String what, Reason why) {
        if (states.isOpen()) {
            logger.info("{}: \"{}\" was not carried out: {}", name, what, why);
            states.repeat(channel);
        }
    }

    /** Why something was not done, for people. */
    static Reason reason(Throwable thrown) {
        CloudException failure = Failure.reason(thrown);
        if (failure instanceof NotAllowed) {
            return Reason.of("not-allowed");
        }
        if (failure instanceof BudgetExhausted exhausted) {
            return Reason.of("budget-used-up", exhausted.freeAt());
        }
        return Reason.said(failure == null ? thrown.toString() : failure.getMessage());
    }
}
