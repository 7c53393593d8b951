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
package org.photoframes.simulator.internal.admin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.json.Wire;

/** Making and changing frames and what hangs on them. */
final class FrameOrders implements Orders {
    private final World world;
    private final WorldView view;

    FrameOrders(World world, WorldView view) {
        this.world = world;
        this.view = view;
    }

    @Override
    public @Nullable JsonElement carryOut(Order order) throws AdminFailure {
        if (order.is("POST", "frames")) {
            Account owner = AccountOrders.account(world, order.needed("owner"));
            return view.frame(world.addFrame(owner, order.needed("name")));
        } else if (order.path().isEmpty() || !order.segment(0).equals("frames")) {
            return null;
        } else if (order.is("GET", "frames", "*")) {
            return view.frameWithPhotos(frame(order));
        } else if (order.is("PUT", "frames", "*")) {
            return change(order, frame(order));
        } else if (order.is("DELETE", "frames", "*")) {
            world.removeFrame(frame(order));
            return new JsonObject();
        } else if (order.is("POST", "frames", "*", "photos")) {
            return addPhoto(order, frame(order));
        } else if (order.is("POST", "frames", "*", "activities")) {
            return addActivity(order, frame(order));
        } else if (order.is("POST", "frames", "*", "*")) {
            return deal(order, frame(order));
        }
        return null;
    }

    private SimFrame frame(Order order) throws AdminFailure {
        SimFrame frame = world.frame(order.segment(1));
        if (frame == null) {
            throw AdminFailure.unknown("frame \"" + order.segment(1) + "\"");
        }
        return frame;
    }

    private JsonElement change(Order order, SimFrame frame) throws AdminFailure {
        if (order.body().has("online")) {
            frame.setOnline(order.flag("online"));
        }
        String name = order.text("name");
        if (name != null) {
            frame.set("name", name);
        }
        String contributor = order.text("contributor");
        if (contributor != null) {
            frame.addContributor(AccountOrders.account(world, contributor));
        }
        if (order.body().get("fields") instanceof JsonObject fields) {
            fields.entrySet().forEach(field -> frame.set(field.getKey(), Wire.plain(field.getValue())));
        }
        return view.frame(frame);
    }

    private JsonElement addPhoto(Order order, SimFrame frame) throws AdminFailure {
        NewPhoto photo = NewPhoto.of(kind(order))
                .by(by(order, frame))
                .caption(order.text("caption"))
                .size((int) order.number("width", 1600), (int) order.number("height", 1200))
                .motif(Objects.requireNonNullElse(order.text("motif"), ""));
        Instant takenAt = order.instant("taken_at");
        if (takenAt != null) {
            photo.takenAt(takenAt);
        }
        String place = order.text("place");
        if (place != null) {
            photo.placeName(place);
        }
        if (order.text("longitude") != null && order.text("latitude") != null) {
            photo.location(
                    order.body().get("longitude").getAsDouble(),
                    order.body().get("latitude").getAsDouble());
        }
        if (order.flag("hidden")) {
            photo.hidden();
        }
        if (order.flag("heic")) {
            photo.heic();
        }
        return id(world.addPhoto(frame, photo).id());
    }

    private static MediaKind kind(Order order) throws AdminFailure {
        String name = Objects.requireNonNullElse(order.text("kind"), "photo");
        for (MediaKind kind : MediaKind.values()) {
            if (kind.name().equals(name.toUpperCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw AdminFailure.bad("\"kind\" must be photo, video, live_photo or placeholder.");
    }

    private Account by(Order order, SimFrame frame) throws AdminFailure {
        String by = order.text("by");
        return by == null ? frame.owner() : AccountOrders.account(world, by);
    }

    private JsonElement addActivity(Order order, SimFrame frame) throws AdminFailure {
        Account by = by(order, frame);
        String type = order.needed("type");
        String text = Objects.requireNonNullElse(order.text("text"), by.name() + ": " + type);
        String assetId = order.text("asset_id");
        return id(frame.addActivity(type, by, text, assetId == null ? List.of() : List.of(assetId))
                .id());
    }

    private JsonElement deal(Order order, SimFrame frame) throws AdminFailure {
        String assetId = order.needed("asset_id");
        SimAsset asset = world.asset(assetId);
        if (asset == null) {
            throw AdminFailure.unknown("asset \"" + assetId + "\"");
        }
        switch (order.segment(2)) {
            case "hide" -> frame.hide(asset);
            case "show" -> frame.show(asset, frame.owner());
            case "remove" -> frame.remove(asset);
            case "caption" -> asset.addCaption(frame, frame.owner(), order.needed("text"));
            default -> throw AdminFailure.unknown("deed \"" + order.segment(2) + "\" for frames");
        }
        return id(assetId);
    }

    private static JsonObject id(String id) {
        JsonObject json = new JsonObject();
        json.addProperty("id", id);
        return json;
    }
}
