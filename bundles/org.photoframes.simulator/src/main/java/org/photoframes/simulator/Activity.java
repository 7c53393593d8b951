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
import org.eclipse.jdt.annotation.Nullable;

/** Something that happened on a frame, with what people said about it (Aura sheet 7.7). */
public final class Activity {
    private final World world;
    private final String id;
    private final SimFrame frame;
    private final String type;
    private final Account user;
    private final String text;
    private final List<String> assetIds;
    private final Instant createdAt;
    private final List<Comment> comments = new ArrayList<>();
    private final List<Reaction> reactions = new ArrayList<>();

    Activity(World world, SimFrame frame, String type, Account user, String text, List<String> assetIds) {
        this.world = world;
        id = world.ids().next();
        this.frame = frame;
        this.type = type;
        this.user = user;
        this.text = text;
        this.assetIds = List.copyOf(assetIds);
        createdAt = world.now();
    }

    /** A remark under an activity. */
    public record Comment(String id, Account user, String content, Instant createdAt) {}

    /** A reaction such as {@code love} (Aura sheet 9). */
    public record Reaction(String id, Account user, String type, Instant createdAt) {}

    public String id() {
        return id;
    }

    public SimFrame frame() {
        return frame;
    }

    public String type() {
        return type;
    }

    public Account user() {
        return user;
    }

    public String text() {
        return text;
    }

    public List<String> assetIds() {
        return assetIds;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public List<Comment> comments() {
        synchronized (world) {
            return List.copyOf(comments);
        }
    }

    public Comment comment(Account by, String content) {
        synchronized (world) {
            Comment comment = new Comment(world.ids().next(), by, content, world.now());
            comments.add(comment);
            return comment;
        }
    }

    public @Nullable Comment findComment(String commentId) {
        return comments().stream()
                .filter(comment -> comment.id().equals(commentId))
                .findFirst()
                .orElse(null);
    }

    public void removeComment(String commentId) {
        synchronized (world) {
            comments.removeIf(comment -> comment.id().equals(commentId));
        }
    }

    public List<Reaction> reactions() {
        synchronized (world) {
            return List.copyOf(reactions);
        }
    }

    public Reaction react(Account by, String reactionType) {
        synchronized (world) {
            Reaction reaction = new Reaction(world.ids().next(), by, reactionType, world.now());
            reactions.add(reaction);
            return reaction;
        }
    }
}
