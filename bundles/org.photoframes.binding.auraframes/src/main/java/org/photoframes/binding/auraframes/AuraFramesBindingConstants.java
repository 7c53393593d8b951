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
package org.photoframes.binding.auraframes;

import org.openhab.core.thing.ThingTypeUID;

/** The ids of things, channels, parameters and properties. They are public: users' files hold them for ever. */
public final class AuraFramesBindingConstants {

    public static final String BINDING_ID = "auraframes";

    // Thing types
    public static final ThingTypeUID THING_TYPE_ACCOUNT = new ThingTypeUID(BINDING_ID, "account");
    public static final ThingTypeUID THING_TYPE_FRAME = new ThingTypeUID(BINDING_ID, "frame");

    // Channels of the account
    public static final String LAST_POLL = "last-poll";
    public static final String SESSION_STATE = "session-state";
    public static final String WRITE_BUDGET = "write-budget";
    public static final String NEXT_WRITE = "next-write";

    // Channels of a frame: status
    public static final String ONLINE = "status#online";
    public static final String LAST_ONLINE = "status#last-online";
    public static final String PHOTO_COUNT = "status#photo-count";
    public static final String SHOWN_COUNT = "status#shown-count";
    public static final String HIDDEN_COUNT = "status#hidden-count";
    public static final String VIDEO_COUNT = "status#video-count";
    public static final String REPORTED_COUNT = "status#reported-count";
    public static final String CONTRIBUTORS = "status#contributors";
    public static final String WIFI_NETWORK = "status#wifi-network";

    // Channels of a frame: the same in both groups of a photo
    public static final String GROUP_LATEST = "latest";
    public static final String GROUP_CURRENT = "current";
    public static final String IMAGE = "image";
    public static final String CAPTION = "caption";
    public static final String TAKEN = "taken";
    public static final String ADDED = "added";
    public static final String CONTRIBUTOR = "contributor";
    public static final String LOCATION = "location";
    public static final String PLACE = "place";
    public static final String ALBUM = "album";
    public static final String ASSET_ID = "asset-id";
    public static final String KIND = "kind";

    // Channels of a frame: what can be done
    public static final String CONTROL = "current#control";
    public static final String SHOW_PHOTO = "current#show-photo";

    // Channels of a frame: settings
    public static final String DISPLAY = "settings#display";
    public static final String DISPLAY_ON_AT = "settings#display-on-at";
    public static final String DISPLAY_OFF_AT = "settings#display-off-at";
    public static final String BRIGHTNESS = "settings#brightness";
    public static final String AUTO_BRIGHTNESS = "settings#auto-brightness";
    public static final String SLIDESHOW_INTERVAL = "settings#slideshow-interval";
    public static final String SLIDESHOW_ORDER = "settings#slideshow-order";
    public static final String VOLUME = "settings#volume";
    public static final String CAPTIONS_SHOWN = "settings#captions-shown";
    public static final String MOTION_SENSING = "settings#motion-sensing";
    public static final String GESTURES = "settings#gestures";
    public static final String LIVE_PHOTOS = "settings#live-photos";

    // Channels of a frame: activity
    public static final String EVENT = "activity#event";
    public static final String LAST_ACTIVITY = "activity#last-activity";
    public static final String LAST_ACTIVITY_AT = "activity#last-activity-at";

    // Channels of a frame: backup
    public static final String GROUP_BACKUP = "backup";
    public static final String BACKUP = "backup#backup";
    public static final String BACKUP_PROGRESS = "backup#backup-progress";
    public static final String BACKUP_STATE = "backup#backup-state";
    public static final String BACKUP_LAST = "backup#backup-last";
    public static final String BACKUP_NEW = "backup#backup-new";
    public static final String BACKUP_FAILED = "backup#backup-failed";

    // Channels of a frame: upload
    public static final String GROUP_UPLOAD = "upload";
    public static final String UPLOAD = "upload#upload";
    public static final String UPLOAD_STATE = "upload#upload-state";
    public static final String UPLOAD_PROGRESS = "upload#upload-progress";
    public static final String LAST_UPLOAD_ASSET = "upload#last-upload-asset";

    // Events of the trigger channel
    public static final String EVENT_PHOTOS_ADDED = "PHOTOS_ADDED";
    public static final String EVENT_COMMENTED = "COMMENTED";
    public static final String EVENT_REACTED = "REACTED";
    public static final String EVENT_USER_JOINED = "USER_JOINED";
    public static final String EVENT_OTHER = "OTHER";

    // Parameters
    public static final String PARAMETER_FRAME_ID = "frameId";

    // Properties, besides openHAB's own
    public static final String PROPERTY_USER_ID = "userId";
    public static final String PROPERTY_OWNER = "owner";
    public static final String PROPERTY_ANDROID_VERSION = "androidVersion";
    public static final String PROPERTY_DISPLAY_SHAPE = "displayShape";
    public static final String PROPERTY_MATTING_COLOUR = "mattingColour";
    public static final String PROPERTY_TRIM_COLOUR = "trimColour";
    public static final String PROPERTY_TIME_ZONE = "timeZone";

    private AuraFramesBindingConstants() {}

    /** The id of a channel of one of the photo groups. */
    public static String inGroup(String group, String channel) {
        return group + '#' + channel;
    }
}
