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

/** Which fields the cloud sent at which time (Aura sheet 16, quirk 22): the API gains and loses fields. */
public enum DriftProfile {
    /** As iPhone traffic of 2022 shows it. */
    Y2022("2022"),
    Y2024("2024"),
    /** {@code total_asset_count} and {@code has_frame} are gone. */
    Y2026_06("2026-06"),
    /** {@code smart_adds} is gone, seven frame fields are new. */
    Y2026_08("2026-08");

    private final String label;

    DriftProfile(String label) {
        this.label = label;
    }

    /** The name in the sheet, for instance {@code 2026-06}. */
    public String label() {
        return label;
    }

    /** @throws IllegalArgumentException with a sentence that names the choices */
    public static DriftProfile of(String label) {
        for (DriftProfile profile : values()) {
            if (profile.label.equals(label)) {
                return profile;
            }
        }
        throw new IllegalArgumentException(
                "There is no profile \"" + label + "\"; choose 2022, 2024, 2026-06 or 2026-08.");
    }

    public boolean hasTotalAssetCount() {
        return compareTo(Y2026_06) < 0;
    }

    public boolean hasHasFrame() {
        return compareTo(Y2026_06) < 0;
    }

    public boolean hasSmartAdds() {
        return compareTo(Y2026_08) < 0;
    }

    /** Whether a field of a frame is sent; fields the sheet gives no date for always are. */
    public boolean sendsFrameField(String field) {
        return switch (field) {
            case "smart_adds" -> hasSmartAdds();
            case "current_print_set", "first_print_set" -> this == Y2022;
            case "frame_environment", "volume" -> this != Y2024;
            case "attachment_caption_display" -> compareTo(Y2026_06) >= 0;
            case "dedicated_frame_phone_number", "is_test_frame", "pitch", "wifi_frequency" -> this == Y2026_08;
            default -> true;
        };
    }

    /** Whether a field of an asset is sent. */
    public boolean sendsAssetField(String field) {
        return switch (field) {
            case "is_classified", "is_b2", "is_video_b2" -> this == Y2026_08;
            default -> true;
        };
    }
}
