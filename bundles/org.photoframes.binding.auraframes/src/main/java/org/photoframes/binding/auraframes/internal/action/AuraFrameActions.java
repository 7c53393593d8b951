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
package org.photoframes.binding.auraframes.internal.action;

import java.util.Map;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.openhab.core.thing.binding.ThingHandler;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;
import org.photoframes.binding.auraframes.internal.handler.ActionResult;
import org.photoframes.binding.auraframes.internal.handler.AuraFrameHandler;
import org.photoframes.binding.auraframes.internal.handler.RuleCommands;

/** The rule actions of a frame. Each returns at once, with what is known then; none throws into a rule. */
@Component(scope = ServiceScope.PROTOTYPE, service = AuraFrameActions.class)
@ThingActionsScope(name = "auraframes")
public final class AuraFrameActions implements ThingActions {

    private @Nullable AuraFrameHandler handler;

    @Override
    public void setThingHandler(ThingHandler now) {
        handler = now instanceof AuraFrameHandler frame ? frame : null;
    }

    @Override
    public @Nullable ThingHandler getThingHandler() {
        return handler;
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.nextPhoto.label", description = "@text/action.nextPhoto.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> nextPhoto() {
        return run(commands -> commands.next());
    }

    /** For the Rules DSL. */
    public static Map<String, Object> nextPhoto(@Nullable ThingActions actions) {
        return of(actions).nextPhoto();
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.previousPhoto.label", description = "@text/action.previousPhoto.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> previousPhoto() {
        return run(commands -> commands.previous());
    }

    /** For the Rules DSL. */
    public static Map<String, Object> previousPhoto(@Nullable ThingActions actions) {
        return of(actions).previousPhoto();
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.showPhoto.label", description = "@text/action.showPhoto.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> showPhoto(
            @ActionInput(
                            name = "assetId",
                            label = "@text/action.input.assetId.label",
                            description = "@text/action.input.assetId.description")
                    @Nullable
                    String assetId) {
        return run(commands -> commands.show(assetId));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> showPhoto(@Nullable ThingActions actions, @Nullable String assetId) {
        return of(actions).showPhoto(assetId);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.hidePhoto.label", description = "@text/action.hidePhoto.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> hidePhoto(
            @ActionInput(
                            name = "assetId",
                            label = "@text/action.input.assetId.label",
                            description = "@text/action.input.assetId.description")
                    @Nullable
                    String assetId) {
        return run(commands -> commands.hide(assetId));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> hidePhoto(@Nullable ThingActions actions, @Nullable String assetId) {
        return of(actions).hidePhoto(assetId);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.unhidePhoto.label", description = "@text/action.unhidePhoto.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> unhidePhoto(
            @ActionInput(
                            name = "assetId",
                            label = "@text/action.input.assetId.label",
                            description = "@text/action.input.assetId.description")
                    @Nullable
                    String assetId) {
        return run(commands -> commands.unhide(assetId));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> unhidePhoto(@Nullable ThingActions actions, @Nullable String assetId) {
        return of(actions).unhidePhoto(assetId);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.removePhoto.label", description = "@text/action.removePhoto.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> removePhoto(
            @ActionInput(
                            name = "assetId",
                            label = "@text/action.input.assetId.label",
                            description = "@text/action.input.assetId.description")
                    @Nullable
                    String assetId) {
        return run(commands -> commands.remove(assetId));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> removePhoto(@Nullable ThingActions actions, @Nullable String assetId) {
        return of(actions).removePhoto(assetId);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.captionPhoto.label", description = "@text/action.captionPhoto.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> captionPhoto(
            @ActionInput(
                            name = "assetId",
                            label = "@text/action.input.assetId.label",
                            description = "@text/action.input.assetId.description")
                    @Nullable
                    String assetId,
            @ActionInput(
                            name = "caption",
                            label = "@text/action.input.caption.label",
                            description = "@text/action.input.caption.description")
                    @Nullable
                    String caption) {
        return run(commands -> commands.caption(assetId, caption));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> captionPhoto(
            @Nullable ThingActions actions, @Nullable String assetId, @Nullable String caption) {
        return of(actions).captionPhoto(assetId, caption);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.clearCaption.label", description = "@text/action.clearCaption.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> clearCaption(
            @ActionInput(
                            name = "assetId",
                            label = "@text/action.input.assetId.label",
                            description = "@text/action.input.assetId.description")
                    @Nullable
                    String assetId) {
        return run(commands -> commands.clearCaption(assetId));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> clearCaption(@Nullable ThingActions actions, @Nullable String assetId) {
        return of(actions).clearCaption(assetId);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.setDisplay.label", description = "@text/action.setDisplay.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> setDisplay(
            @ActionInput(
                            name = "on",
                            label = "@text/action.input.on.label",
                            description = "@text/action.input.on.description")
                    @Nullable
                    Boolean on) {
        return run(commands -> commands.display(on));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> setDisplay(@Nullable ThingActions actions, @Nullable Boolean on) {
        return of(actions).setDisplay(on);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.listPhotos.label", description = "@text/action.listPhotos.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    @ActionOutput(
            name = "photos",
            label = "@text/action.output.photos.label",
            description = "@text/action.output.photos.description",
            type = "java.lang.String")
    public Map<String, Object> listPhotos(
            @ActionInput(
                            name = "limit",
                            label = "@text/action.input.limit.label",
                            description = "@text/action.input.limit.description")
                    @Nullable
                    Integer limit) {
        return run(commands -> commands.list(limit));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> listPhotos(@Nullable ThingActions actions, @Nullable Integer limit) {
        return of(actions).listPhotos(limit);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.captionAlbum.label", description = "@text/action.captionAlbum.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> captionAlbum(
            @ActionInput(
                            name = "album",
                            label = "@text/action.input.album.label",
                            description = "@text/action.input.album.description")
                    @Nullable
                    String album,
            @ActionInput(
                            name = "caption",
                            label = "@text/action.input.caption.label",
                            description = "@text/action.input.caption.description")
                    @Nullable
                    String caption,
            @ActionInput(
                            name = "language",
                            label = "@text/action.input.language.label",
                            description = "@text/action.input.language.description")
                    @Nullable
                    String language,
            @ActionInput(
                            name = "replace",
                            label = "@text/action.input.replace.label",
                            description = "@text/action.input.replace.description")
                    @Nullable
                    Boolean replace) {
        return run(commands -> commands.captionAlbum(album, caption, language, replace));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> captionAlbum(
            @Nullable ThingActions actions,
            @Nullable String album,
            @Nullable String caption,
            @Nullable String language,
            @Nullable Boolean replace) {
        return of(actions).captionAlbum(album, caption, language, replace);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.downloadAll.label", description = "@text/action.downloadAll.description")
    @ActionOutput(
            name = "success",
            label = "@text/action.output.success.label",
            description = "@text/action.output.success.description",
            type = "java.lang.Boolean")
    @ActionOutput(
            name = "message",
            label = "@text/action.output.message.label",
            description = "@text/action.output.message.description",
            type = "java.lang.String")
    public Map<String, Object> downloadAll() {
        AuraFrameHandler frame = handler;
        return (frame == null ? AuraFrameHandler.notReady() : frame.backUp()).toMap();
    }

    /** For the Rules DSL. */
    public static Map<String, Object> downloadAll(@Nullable ThingActions actions) {
        return of(actions).downloadAll();
    }

    private Map<String, Object> run(Function<RuleCommands, ActionResult> action) {
        AuraFrameHandler frame = handler;
        return (frame == null ? AuraFrameHandler.notReady() : frame.run(action)).toMap();
    }

    private static AuraFrameActions of(@Nullable ThingActions actions) {
        if (actions instanceof AuraFrameActions ours) {
            return ours;
        }
        throw new IllegalArgumentException(
                "These are not the actions of an Aura frame; get them with getActions(\"auraframes\", \"<UID of the frame>\")");
    }
}
