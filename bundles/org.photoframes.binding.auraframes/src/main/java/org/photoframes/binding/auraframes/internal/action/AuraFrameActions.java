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

import static org.photoframes.binding.auraframes.internal.action.ActionTexts.ALBUM_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.ALBUM_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.ASSET_ID_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.ASSET_ID_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.BOOLEAN;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.CAPTION_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.CAPTION_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.ITEM_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.ITEM_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.LANGUAGE_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.LANGUAGE_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.LIMIT_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.LIMIT_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.MESSAGE_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.MESSAGE_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.ON_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.ON_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.PHOTOS_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.PHOTOS_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.PICTURE_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.PICTURE_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.REPLACE_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.REPLACE_TEXT;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.STRING;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.SUCCESS_LABEL;
import static org.photoframes.binding.auraframes.internal.action.ActionTexts.SUCCESS_TEXT;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.library.types.RawType;
import org.openhab.core.thing.binding.ThingActions;
import org.openhab.core.thing.binding.ThingActionsScope;
import org.openhab.core.thing.binding.ThingHandler;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.photoframes.binding.auraframes.internal.handler.ActionResult;
import org.photoframes.binding.auraframes.internal.handler.AuraFrameHandler;
import org.photoframes.binding.auraframes.internal.handler.RuleCommands;
import org.photoframes.binding.auraframes.internal.text.HouseLanguage;
import org.photoframes.binding.auraframes.internal.text.Reason;
import org.photoframes.binding.auraframes.internal.upload.FrameUploads;
import org.photoframes.binding.auraframes.internal.upload.UploadOutcome;

/** The rule actions of a frame. Each returns at once, with what is known then; none throws into a rule. */
@Component(scope = ServiceScope.PROTOTYPE, service = AuraFrameActions.class)
@ThingActionsScope(name = "auraframes")
public final class AuraFrameActions implements ThingActions {

    private final HouseLanguage language;
    private @Nullable AuraFrameHandler handler;

    /** For openHAB, which makes one for each frame. */
    @Activate
    public AuraFrameActions(@Reference TranslationProvider translations, @Reference LocaleProvider locale) {
        language = new HouseLanguage(translations, locale);
    }

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
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> nextPhoto() {
        return run(commands -> commands.next());
    }

    /** For the Rules DSL. */
    public static Map<String, Object> nextPhoto(@Nullable ThingActions actions) {
        return of(actions).nextPhoto();
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.previousPhoto.label", description = "@text/action.previousPhoto.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> previousPhoto() {
        return run(commands -> commands.previous());
    }

    /** For the Rules DSL. */
    public static Map<String, Object> previousPhoto(@Nullable ThingActions actions) {
        return of(actions).previousPhoto();
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.showPhoto.label", description = "@text/action.showPhoto.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> showPhoto(
            @ActionInput(name = "assetId", label = ASSET_ID_LABEL, description = ASSET_ID_TEXT) @Nullable
                    String assetId) {
        return run(commands -> commands.show(assetId));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> showPhoto(@Nullable ThingActions actions, @Nullable String assetId) {
        return of(actions).showPhoto(assetId);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.hidePhoto.label", description = "@text/action.hidePhoto.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> hidePhoto(
            @ActionInput(name = "assetId", label = ASSET_ID_LABEL, description = ASSET_ID_TEXT) @Nullable
                    String assetId) {
        return run(commands -> commands.hide(assetId));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> hidePhoto(@Nullable ThingActions actions, @Nullable String assetId) {
        return of(actions).hidePhoto(assetId);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.unhidePhoto.label", description = "@text/action.unhidePhoto.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> unhidePhoto(
            @ActionInput(name = "assetId", label = ASSET_ID_LABEL, description = ASSET_ID_TEXT) @Nullable
                    String assetId) {
        return run(commands -> commands.unhide(assetId));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> unhidePhoto(@Nullable ThingActions actions, @Nullable String assetId) {
        return of(actions).unhidePhoto(assetId);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.removePhoto.label", description = "@text/action.removePhoto.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> removePhoto(
            @ActionInput(name = "assetId", label = ASSET_ID_LABEL, description = ASSET_ID_TEXT) @Nullable
                    String assetId) {
        return run(commands -> commands.remove(assetId));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> removePhoto(@Nullable ThingActions actions, @Nullable String assetId) {
        return of(actions).removePhoto(assetId);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.captionPhoto.label", description = "@text/action.captionPhoto.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> captionPhoto(
            @ActionInput(name = "assetId", label = ASSET_ID_LABEL, description = ASSET_ID_TEXT) @Nullable
                    String assetId,
            @ActionInput(name = "caption", label = CAPTION_LABEL, description = CAPTION_TEXT) @Nullable
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
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> clearCaption(
            @ActionInput(name = "assetId", label = ASSET_ID_LABEL, description = ASSET_ID_TEXT) @Nullable
                    String assetId) {
        return run(commands -> commands.clearCaption(assetId));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> clearCaption(@Nullable ThingActions actions, @Nullable String assetId) {
        return of(actions).clearCaption(assetId);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.setDisplay.label", description = "@text/action.setDisplay.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> setDisplay(
            @ActionInput(name = "on", label = ON_LABEL, description = ON_TEXT) @Nullable Boolean on) {
        return run(commands -> commands.display(on));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> setDisplay(@Nullable ThingActions actions, @Nullable Boolean on) {
        return of(actions).setDisplay(on);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.listPhotos.label", description = "@text/action.listPhotos.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    @ActionOutput(name = "photos", label = PHOTOS_LABEL, description = PHOTOS_TEXT, type = STRING)
    public Map<String, Object> listPhotos(
            @ActionInput(name = "limit", label = LIMIT_LABEL, description = LIMIT_TEXT) @Nullable Integer limit) {
        return run(commands -> commands.list(limit));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> listPhotos(@Nullable ThingActions actions, @Nullable Integer limit) {
        return of(actions).listPhotos(limit);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.captionAlbum.label", description = "@text/action.captionAlbum.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> captionAlbum(
            @ActionInput(name = "album", label = ALBUM_LABEL, description = ALBUM_TEXT) @Nullable String album,
            @ActionInput(name = "caption", label = CAPTION_LABEL, description = CAPTION_TEXT) @Nullable String caption,
            @ActionInput(name = "language", label = LANGUAGE_LABEL, description = LANGUAGE_TEXT) @Nullable
                    String language,
            @ActionInput(name = "replace", label = REPLACE_LABEL, description = REPLACE_TEXT) @Nullable
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
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> downloadAll() {
        AuraFrameHandler frame = handler;
        return (frame == null ? AuraFrameHandler.notReady() : frame.backUp()).toMap(language);
    }

    /** For the Rules DSL. */
    public static Map<String, Object> downloadAll(@Nullable ThingActions actions) {
        return of(actions).downloadAll();
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.uploadPhoto.label", description = "@text/action.uploadPhoto.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> uploadPhoto(
            @ActionInput(name = "picture", label = PICTURE_LABEL, description = PICTURE_TEXT) @Nullable String picture,
            @ActionInput(name = "caption", label = CAPTION_LABEL, description = CAPTION_TEXT) @Nullable
                    String caption) {
        return upload(uploads -> uploads.upload(picture, caption));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> uploadPhoto(
            @Nullable ThingActions actions, @Nullable String picture, @Nullable String caption) {
        return of(actions).uploadPhoto(picture, caption);
    }

    /** See the README of the binding. */
    @RuleAction(label = "@text/action.uploadImage.label", description = "@text/action.uploadImage.description")
    @ActionOutput(name = "success", label = SUCCESS_LABEL, description = SUCCESS_TEXT, type = BOOLEAN)
    @ActionOutput(name = "message", label = MESSAGE_LABEL, description = MESSAGE_TEXT, type = STRING)
    public Map<String, Object> uploadImage(
            @ActionInput(name = "item", label = ITEM_LABEL, description = ITEM_TEXT) @Nullable String item,
            @ActionInput(name = "caption", label = CAPTION_LABEL, description = CAPTION_TEXT) @Nullable
                    String caption) {
        return upload(uploads -> uploads.uploadItem(item, caption));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> uploadImage(
            @Nullable ThingActions actions, @Nullable String item, @Nullable String caption) {
        return of(actions).uploadImage(item, caption);
    }

    /** For scripts that hold a picture, such as the state of an Image item. */
    public Map<String, Object> uploadImage(@Nullable RawType picture, @Nullable String caption) {
        return upload(uploads -> uploads.uploadBytes(picture == null ? null : picture.getBytes(), caption));
    }

    /** For the Rules DSL. */
    public static Map<String, Object> uploadImage(
            @Nullable ThingActions actions, @Nullable RawType picture, @Nullable String caption) {
        return of(actions).uploadImage(picture, caption);
    }

    private Map<String, Object> upload(Function<FrameUploads, CompletableFuture<UploadOutcome>> action) {
        AuraFrameHandler frame = handler;
        return (frame == null ? AuraFrameHandler.notReady() : frame.upload(action)).toMap(language);
    }

    private Map<String, Object> run(Function<RuleCommands, ActionResult> action) {
        AuraFrameHandler frame = handler;
        return (frame == null ? AuraFrameHandler.notReady() : frame.run(action)).toMap(language);
    }

    private static AuraFrameActions of(@Nullable ThingActions actions) {
        if (actions instanceof AuraFrameActions ours) {
            return ours;
        }
        throw new IllegalArgumentException(Reason.of("not-our-actions").toString());
    }
}
