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
package org.photoframes.binding.auraframes.internal.testing;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameSetting;

/** Writes down what it is told, and ends as the test says. */
record ScriptedControl(FrameId frame, List<String> commands, Supplier<CompletionStage<Boolean>> outcome)
        implements FrameControl {

    private CompletionStage<Boolean> told(String what, Object... more) {
        StringBuilder command = new StringBuilder(what).append(' ').append(frame);
        for (Object each : more) {
            command.append(' ').append(each);
        }
        commands.add(command.toString());
        return outcome.get();
    }

    private CompletionStage<Void> toldOf(String what) {
        return told(what).thenAccept(Objects::nonNull);
    }

    @Override
    public @Nullable String objection() {
        return null;
    }

    @Override
    public CompletionStage<Void> next() {
        return toldOf("next");
    }

    @Override
    public CompletionStage<Void> previous() {
        return toldOf("previous");
    }

    @Override
    public CompletionStage<Boolean> show(AssetId asset) {
        return told("show", asset);
    }

    @Override
    public CompletionStage<Integer> hide(List<AssetId> assets) {
        return told("hide", assets).thenApply(done -> done ? 0 : 1);
    }

    @Override
    public CompletionStage<Integer> unhide(List<AssetId> assets) {
        return told("unhide", assets).thenApply(done -> done ? 0 : 1);
    }

    @Override
    public CompletionStage<Integer> remove(List<AssetId> assets) {
        return told("remove", assets).thenApply(done -> done ? 0 : 1);
    }

    @Override
    public CompletionStage<Boolean> change(FrameSetting setting) {
        return told("change", setting.fields());
    }

    @Override
    public CompletionStage<Void> displayOff() {
        return toldOf("display off");
    }

    @Override
    public CompletionStage<Void> displayOn() {
        return toldOf("display on");
    }

    @Override
    public boolean displaySwitchedOff() {
        return commands.contains("display off " + frame);
    }

    @Override
    public CompletionStage<Boolean> caption(AssetId asset, CaptionText text) {
        return told("caption", asset, text);
    }

    @Override
    public CompletionStage<Boolean> clearCaption(AssetId asset) {
        return told("clear caption", asset);
    }
}
