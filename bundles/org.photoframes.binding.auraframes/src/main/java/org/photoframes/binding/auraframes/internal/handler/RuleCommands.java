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

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.CaptionJob;
import org.photoframes.aura.CaptionListener;
import org.photoframes.aura.CaptionPlan;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.aura.Playlist;
import org.photoframes.binding.auraframes.internal.text.Reason;
import org.photoframes.photos.Photo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What rules may do to a frame. All of it is handed over and told about later; nothing blocks the rule. */
public final class RuleCommands {

    private final Logger logger = LoggerFactory.getLogger(RuleCommands.class);
    private final AuraAccount account;
    private final FrameId frame;
    private final String name;
    private final FrameControl control;

    RuleCommands(AuraAccount account, FrameId frame, String name) {
        this.account = account;
        this.frame = frame;
        this.name = name;
        control = account.control(frame);
    }

    /** Shows the next photo. */
    public ActionResult next() {
        return follow("nextPhoto", control.next(), done -> Reason.NONE);
    }

    /** Shows the photo before. */
    public ActionResult previous() {
        return follow("previousPhoto", control.previous(), done -> Reason.NONE);
    }

    /** Shows a photo now. */
    public ActionResult show(@Nullable String asset) {
        return withId(
                asset,
                id -> follow(
                        "showPhoto", control.show(id), complied -> complied ? Reason.NONE : Reason.of("not-complied")));
    }

    /** Keeps photos out of the slide show; several ids are separated by commas. */
    public ActionResult hide(@Nullable String assets) {
        return withIds(assets, ids -> follow("hidePhoto", control.hide(ids), RuleCommands::failed));
    }

    /** Brings hidden photos back. */
    public ActionResult unhide(@Nullable String assets) {
        return withIds(assets, ids -> follow("unhidePhoto", control.unhide(ids), RuleCommands::failed));
    }

    /** Takes photos off the frame. */
    public ActionResult remove(@Nullable String assets) {
        return withIds(assets, ids -> follow("removePhoto", control.remove(ids), RuleCommands::failed));
    }

    /** Gives a photo a caption. */
    public ActionResult caption(@Nullable String asset, @Nullable String text) {
        return withCaption(
                text,
                caption ->
                        withId(asset, id -> follow("captionPhoto", control.caption(id, caption), done -> Reason.NONE)));
    }

    /** Takes the caption of a photo away. */
    public ActionResult clearCaption(@Nullable String asset) {
        return withId(asset, id -> follow("clearCaption", control.clearCaption(id), done -> Reason.NONE));
    }

    /**
     * Gives all photos of an album a caption, which may take hours.
     *
     * @param language of the month that is added to the text; null or empty to add none
     * @param replace whether photos that have a caption get the new one; null for yes
     */
    public ActionResult captionAlbum(
            @Nullable String album, @Nullable String text, @Nullable String language, @Nullable Boolean replace) {
        Frame now = account.frame(frame);
        List<Playlist> albums = now == null
                ? List.of()
                : now.albums().stream()
                        .filter(each ->
                                each.name().equals(album) || each.id().value().equals(album))
                        .toList();
        if (now == null || albums.size() != 1) {
            return ActionResult.refused(
                    albums.isEmpty()
                            ? Reason.of("no-album", String.valueOf(album))
                            : Reason.of("several-albums", String.valueOf(album)));
        }
        ZoneId zone = now.zone();
        Locale month = language == null || language.isBlank() ? null : Locale.forLanguageTag(language.strip());
        return withCaption(text, caption -> {
            CompletionStage<CaptionJob.Report> report = account.readAlbum(
                            frame, albums.get(0).id())
                    .thenCompose(photos -> account.captions(
                                    frame,
                                    new CaptionPlan(
                                            photos,
                                            caption,
                                            month,
                                            zone == null ? ZoneId.systemDefault() : zone,
                                            !Boolean.FALSE.equals(replace)),
                                    new CaptionListener() {})
                            .report());
            return follow("captionAlbum", report, RuleCommands::reason);
        });
    }

    private static Reason reason(CaptionJob.Report report) {
        String ended = report.ended();
        if (report.cancelled()) {
            return Reason.of("captions-cancelled", report.written());
        }
        if (ended != null) {
            return report.passing()
                    ? Reason.of("captions-paused", ended, report.written())
                    : Reason.of("captions-ended", ended, report.written());
        }
        return report.failures().isEmpty()
                ? Reason.NONE
                : Reason.of(
                        "captions-failed",
                        report.failures().size(),
                        report.failures().values().iterator().next());
    }

    /** Switches the display off, or on again. */
    public ActionResult display(@Nullable Boolean on) {
        if (on == null) {
            return ActionResult.refused(Reason.of("on-or-off"));
        }
        if (on && !control.displaySwitchedOff()) {
            return ActionResult.refused(Reason.of("own-schedule"));
        }
        return follow("setDisplay", on ? control.displayOn() : control.displayOff(), done -> Reason.NONE);
    }

    /** The photos of the frame as last read, newest first, as JSON. */
    public ActionResult list(@Nullable Integer most) {
        FrameListing known = account.listing(frame);
        if (known == null) {
            return ActionResult.refused(Reason.of("not-read-yet"));
        }
        JsonArray photos = new JsonArray();
        known.photos().values().stream()
                .sorted(Comparator.comparing(
                        (ListedPhoto photo) -> photo.photo().added(), Comparator.nullsLast(Comparator.reverseOrder())))
                .limit(most == null || most < 1 ? Integer.MAX_VALUE : most)
                .forEach(photo -> photos.add(json(photo.photo())));
        return ActionResult.with("photos", photos.toString());
    }

    private static JsonObject json(Photo photo) {
        JsonObject json = new JsonObject();
        json.addProperty("assetId", photo.id());
        json.addProperty("kind", photo.kind().name());
        json.addProperty("taken", Objects.toString(photo.taken(), null));
        json.addProperty("added", Objects.toString(photo.added(), null));
        json.addProperty("caption", photo.caption());
        json.addProperty("contributor", photo.contributor());
        json.addProperty("place", photo.place());
        json.addProperty("hidden", photo.hidden());
        return json;
    }

    private <T> ActionResult follow(String what, CompletionStage<T> stage, Function<T, Reason> judge) {
        return ActionResult.of(stage.toCompletableFuture().handle((done, thrown) -> {
            Reason why = thrown == null ? judge.apply(done) : FrameCommands.reason(thrown);
            if (!why.isNone()) {
                logger.info("{}: the action {} was not carried out: {}", name, what, why);
            }
            return why;
        }));
    }

    private static Reason failed(int count) {
        return count == 0 ? Reason.NONE : Reason.of("not-accepted", count);
    }

    private static ActionResult withCaption(@Nullable String text, Function<CaptionText, ActionResult> then) {
        CaptionText caption;
        try {
            caption = CaptionText.of(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            return ActionResult.refused(Reason.said(e.getMessage()));
        }
        return then.apply(caption);
    }

    private static ActionResult withId(@Nullable String asset, Function<AssetId, ActionResult> then) {
        return withIds(
                asset,
                ids -> ids.size() == 1
                        ? then.apply(ids.get(0))
                        : ActionResult.refused(Reason.of("one-photo", ids.size())));
    }

    private static ActionResult withIds(@Nullable String assets, Function<List<AssetId>, ActionResult> then) {
        List<String> ids = Stream.of(assets == null ? new String[0] : assets.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toList());
        if (ids.isEmpty() || !ids.stream().allMatch(AssetId::mayBe)) {
            return ActionResult.refused(Reason.of("no-photo-id"));
        }
        return ids.size() > FrameControl.BATCH
                ? ActionResult.refused(Reason.of("too-many-photos", FrameControl.BATCH, ids.size()))
                : then.apply(ids.stream().map(AssetId::new).toList());
    }
}
