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
package org.photoframes.dashboard.internal.act;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.dashboard.internal.http.Failures;
import org.photoframes.dashboard.internal.http.Reply;

/** What may be done to a frame and its photos with one order. The account decides what is allowed. */
public final class FrameActs {

    /** After that, the page hears that the order is on its way. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);

    private FrameActs() {}

    /** Where the frame hangs. */
    static ZoneId zone(AuraAccount account, FrameId id) {
        Frame frame = account.frame(id);
        ZoneId zone = frame == null ? null : frame.zone();
        return zone == null ? ZoneId.systemDefault() : zone;
    }

    /** An order that concerns the frame; null if there is no such order. */
    public static @Nullable Reply frame(FrameControl control, String order) {
        return switch (order) {
            case "next" -> answered(control.next(), done -> Reply.done());
            case "previous" -> answered(control.previous(), done -> Reply.done());
            default -> null;
        };
    }

    /** An order that concerns one photo; null if there is no such order. */
    public static @Nullable Reply photo(FrameControl control, AssetId photo, String order) {
        return switch (order) {
            case "show" ->
                answered(
                        control.show(photo),
                        shown -> shown
                                ? Reply.done()
                                : Reply.refusal(409, "The frame did not take it; it seems to be offline."));
            case "hide" -> answered(control.hide(List.of(photo)), FrameActs::accepted);
            case "unhide" -> answered(control.unhide(List.of(photo)), FrameActs::accepted);
            default -> null;
        };
    }

    /**
     * Gives a photo its caption; an empty text takes it away.
     *
     * @throws IllegalArgumentException with a sentence if the text cannot be one
     */
    public static Reply caption(FrameControl control, AssetId photo, JsonObject order) {
        if (!(order.get("text") instanceof JsonPrimitive text) || !text.isString()) {
            throw new IllegalArgumentException("The order lacks the text of the caption.");
        }
        CompletionStage<Boolean> written = text.getAsString().isBlank()
                ? control.clearCaption(photo)
                : control.caption(photo, CaptionText.of(text.getAsString()));
        return answered(written, FrameActs::written);
    }

    private static Reply written(boolean changed) {
        JsonObject json = new JsonObject();
        json.addProperty("written", changed);
        return Reply.json(json);
    }

    private static Reply accepted(int failed) {
        return failed == 0 ? Reply.done() : Reply.refusal(502, "The cloud did not accept it.");
    }

    private static <T> Reply answered(CompletionStage<T> stage, Function<T, Reply> answer) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        stage.whenComplete(
                (result, failure) -> reply.complete(failure == null ? answer.apply(result) : Failures.reply(failure)));
        JsonObject later = new JsonObject();
        later.addProperty("later", true);
        return new Reply.Coming(
                reply.completeOnTimeout(Reply.json(202, later), PATIENCE.toSeconds(), TimeUnit.SECONDS));
    }
}
