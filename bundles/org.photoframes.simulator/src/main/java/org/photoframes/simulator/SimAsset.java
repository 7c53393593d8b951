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
package org.photoframes.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/** A photo, video, Live Photo or placeholder of somebody, with the fields the cloud sends (Aura sheet 7.2). */
public final class SimAsset {
    private final World world;
    private final String id;
    private final Account uploader;
    private final Fields fields = new Fields();
    private final List<Caption> captions = new ArrayList<>();
    private final boolean brokenThumbnail;
    private final boolean renditions;
    private @Nullable Instant readyAt;

    SimAsset(World world, String id, Account uploader, NewPhoto photo) {
        this.world = world;
        this.id = id;
        this.uploader = uploader;
        brokenThumbnail = photo.brokenThumbnail;
        renditions = photo.renditions;
        readyAt = photo.kind == MediaKind.PLACEHOLDER ? null : world.now();
        AssetDefaults.fill(fields, id, photo, world.now(), world.ids());
    }

    public String id() {
        return id;
    }

    public Account uploader() {
        return uploader;
    }

    public @Nullable String localIdentifier() {
        synchronized (world) {
            return fields.text("local_identifier");
        }
    }

    /** The key of the still, null while there is none. */
    public @Nullable String fileName() {
        synchronized (world) {
            return fields.text("file_name");
        }
    }

    public @Nullable String videoFileName() {
        synchronized (world) {
            return fields.text("video_file_name");
        }
    }

    public MediaKind kind() {
        synchronized (world) {
            if (fields.get("file_name") == null) {
                return MediaKind.PLACEHOLDER;
            }
            if (fields.flag("is_live")) {
                return MediaKind.LIVE_PHOTO;
            }
            return fields.get("video_file_name") != null ? MediaKind.VIDEO : MediaKind.PHOTO;
        }
    }

    /** Whether the picture can be seen: uploaded and processed. */
    public boolean isReady() {
        synchronized (world) {
            return readyAt != null && !world.now().isBefore(readyAt);
        }
    }

    public boolean brokenThumbnail() {
        return brokenThumbnail;
    }

    /** Whether the ready-made picture URLs are sent. */
    public boolean renditions() {
        return renditions;
    }

    /** All fields under the cloud's names that do not depend on who asks and when. */
    public Map<String, @Nullable Object> fields() {
        synchronized (world) {
            return fields.copy();
        }
    }

    public @Nullable Object field(String name) {
        synchronized (world) {
            return fields.get(name);
        }
    }

    /** Sets what the cloud sends under this name, known or not. */
    public SimAsset set(String name, @Nullable Object value) {
        synchronized (world) {
            String before = fields.text("file_name");
            fields.put(name, value);
            if (name.equals("file_name")) {
                world.fileNamed(this, before, fields.text("file_name"));
            }
            return this;
        }
    }

    /** The picture is there from this time on; null while its bytes are missing. */
    public void readyAt(@Nullable Instant when) {
        synchronized (world) {
            readyAt = when;
            fields.put("uploaded_at", when);
            fields.put("handled_at", when);
        }
    }

    /** Adds a caption for one frame; several may exist. */
    public Caption addCaption(SimFrame frame, Account by, String text) {
        synchronized (world) {
            Instant now = world.now();
            Caption caption = new Caption(world.ids().next(), id, frame.id(), by.id(), "caption", text, null, now, now);
            captions.add(caption);
            return caption;
        }
    }

    /** The captions on this frame, oldest first. */
    public List<Caption> captions(SimFrame frame) {
        synchronized (world) {
            return captions.stream()
                    .filter(caption -> caption.frameId().equals(frame.id()))
                    .toList();
        }
    }

    public @Nullable Caption caption(String captionId) {
        synchronized (world) {
            return captions.stream()
                    .filter(caption -> caption.id().equals(captionId))
                    .findFirst()
                    .orElse(null);
        }
    }

    public Caption changeCaption(Caption caption, String text, Account by) {
        synchronized (world) {
            Caption changed = caption.changed(text, by.id(), world.now());
            captions.replaceAll(each -> Objects.equals(each.id(), caption.id()) ? changed : each);
            return changed;
        }
    }

    public void removeCaption(String captionId) {
        synchronized (world) {
            captions.removeIf(caption -> caption.id().equals(captionId));
        }
    }

    @Override
    public String toString() {
        return "SimAsset[" + id + "]";
    }
}
