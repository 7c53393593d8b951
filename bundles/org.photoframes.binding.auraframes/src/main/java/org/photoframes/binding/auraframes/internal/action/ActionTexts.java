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

/** What the actions' inputs and outputs have in common: the keys of their texts, and their types. */
final class ActionTexts {

    static final String SUCCESS_LABEL = "@text/action.output.success.label";
    static final String SUCCESS_TEXT = "@text/action.output.success.description";
    static final String MESSAGE_LABEL = "@text/action.output.message.label";
    static final String MESSAGE_TEXT = "@text/action.output.message.description";
    static final String ASSET_ID_LABEL = "@text/action.input.assetId.label";
    static final String ASSET_ID_TEXT = "@text/action.input.assetId.description";
    static final String CAPTION_LABEL = "@text/action.input.caption.label";
    static final String CAPTION_TEXT = "@text/action.input.caption.description";
    static final String ON_LABEL = "@text/action.input.on.label";
    static final String ON_TEXT = "@text/action.input.on.description";
    static final String PHOTOS_LABEL = "@text/action.output.photos.label";
    static final String PHOTOS_TEXT = "@text/action.output.photos.description";
    static final String LIMIT_LABEL = "@text/action.input.limit.label";
    static final String LIMIT_TEXT = "@text/action.input.limit.description";
    static final String ALBUM_LABEL = "@text/action.input.album.label";
    static final String ALBUM_TEXT = "@text/action.input.album.description";
    static final String LANGUAGE_LABEL = "@text/action.input.language.label";
    static final String LANGUAGE_TEXT = "@text/action.input.language.description";
    static final String REPLACE_LABEL = "@text/action.input.replace.label";
    static final String REPLACE_TEXT = "@text/action.input.replace.description";
    static final String PICTURE_LABEL = "@text/action.input.picture.label";
    static final String PICTURE_TEXT = "@text/action.input.picture.description";
    static final String ITEM_LABEL = "@text/action.input.item.label";
    static final String ITEM_TEXT = "@text/action.input.item.description";

    static final String BOOLEAN = "java.lang.Boolean";
    static final String STRING = "java.lang.String";

    private ActionTexts() {}
}
