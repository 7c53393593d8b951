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

import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How the cloud behaves where the Aura sheet leaves a choice or a number open (section 19). Setters return the object
 * itself; each takes effect with the next request.
 */
public final class Behaviour {
    private volatile DriftProfile drift = DriftProfile.Y2026_08;
    private volatile Duration commandLag = Duration.ofSeconds(10);
    private volatile Duration heartbeat = Duration.ofSeconds(30);
    private volatile Duration processingDelay = Duration.ofSeconds(20);
    private volatile Duration videoUrlLife = Duration.ofHours(1);
    private volatile boolean ranges = true;
    private volatile @Nullable Duration sessionLife;
    private volatile boolean firstWriteRefused;
    private volatile boolean scheduleInSingleFrame = true;
    private volatile int foreignSettingsStatus = 403;
    private volatile int placeholderRemovalStatus = 200;
    private volatile int pageWithoutLimit = Integer.MAX_VALUE;
    private volatile int largestPage = Integer.MAX_VALUE;
    private volatile Duration credentialLife = Duration.ofHours(1);
    private volatile @Nullable AccessKeys accessKeys;
    private volatile boolean signatureChecked = true;
    private volatile @Nullable Duration clockSkew = Duration.ofMinutes(15);
    private volatile int expiredTokenStatus = 403;

    public DriftProfile drift() {
        return drift;
    }

    /** Which fields are sent; {@link DriftProfile#Y2026_08} by default. */
    public Behaviour drift(DriftProfile value) {
        drift = value;
        return this;
    }

    public Duration commandLag() {
        return commandLag;
    }

    /** How long a frame takes to report what goto, next and back made it show; 10 s by default. */
    public Behaviour commandLag(Duration value) {
        commandLag = value;
        return this;
    }

    public Duration heartbeat() {
        return heartbeat;
    }

    /** How often a frame reports that it is online; every 30 s by default. */
    public Behaviour heartbeat(Duration value) {
        if (value.toMillis() <= 0) {
            throw new IllegalArgumentException("A heartbeat needs a positive interval, not " + value + ".");
        }
        heartbeat = value;
        return this;
    }

    public Duration processingDelay() {
        return processingDelay;
    }

    /** How long an upload looks like a placeholder after batch_update named a file that exists; 20 s by default. */
    public Behaviour processingDelay(Duration value) {
        processingDelay = value;
        return this;
    }

    public boolean ranges() {
        return ranges;
    }

    /** Whether parts of pictures and videos are served to those who ask for a range; true by default. */
    public Behaviour ranges(boolean value) {
        ranges = value;
        return this;
    }

    public Duration videoUrlLife() {
        return videoUrlLife;
    }

    /** How long a signed video URL works; 1 h by default. */
    public Behaviour videoUrlLife(Duration value) {
        videoUrlLife = value;
        return this;
    }

    public @Nullable Duration sessionLife() {
        return sessionLife;
    }

    /** After what time a token dies by itself; null, the default, means never. */
    public Behaviour sessionLife(@Nullable Duration value) {
        sessionLife = value;
        return this;
    }

    public boolean firstWriteRefused() {
        return firstWriteRefused;
    }

    /**
     * Whether the next write of every session gets a passing 401 and those after it none (Aura sheet 3); off by
     * default.
     */
    public Behaviour firstWriteRefused(boolean value) {
        firstWriteRefused = value;
        return this;
    }

    public boolean scheduleInSingleFrame() {
        return scheduleInSingleFrame;
    }

    /** Whether the single-frame answer carries the schedule fields (Aura sheet 16, quirk 19); on by default. */
    public Behaviour scheduleInSingleFrame(boolean value) {
        scheduleInSingleFrame = value;
        return this;
    }

    public int foreignSettingsStatus() {
        return foreignSettingsStatus;
    }

    /** What a contributor gets who changes settings of somebody else's frame: 403 by default; 200 allows it. */
    public Behaviour foreignSettingsStatus(int value) {
        foreignSettingsStatus = value;
        return this;
    }

    public int placeholderRemovalStatus() {
        return placeholderRemovalStatus;
    }

    /** What remove_asset answers to a placeholder: 200 and removed (Sep 2026, the default) or 404 (Aug 2026). */
    public Behaviour placeholderRemovalStatus(int value) {
        placeholderRemovalStatus = value;
        return this;
    }

    public int pageWithoutLimit() {
        return pageWithoutLimit;
    }

    /** Rows in a listing asked for without {@code limit}: all by default, 1000 in older answers (Aura sheet 17). */
    public Behaviour pageWithoutLimit(int value) {
        pageWithoutLimit = value;
        return this;
    }

    public int largestPage() {
        return largestPage;
    }

    /** The most rows of any page whatever {@code limit} asks for; no bound by default. */
    public Behaviour largestPage(int value) {
        largestPage = value;
        return this;
    }

    /** The keys of all credentials; null for fresh ones each time. */
    public @Nullable AccessKeys accessKeys() {
        return accessKeys;
    }

    /** Hands out these keys, which another store knows too; null for fresh ones each time. */
    public Behaviour accessKeys(@Nullable AccessKeys value) {
        accessKeys = value;
        return this;
    }

    public Duration credentialLife() {
        return credentialLife;
    }

    /** How long the temporary AWS credentials work that are handed out from now on; 1 h by default. */
    public Behaviour credentialLife(Duration value) {
        credentialLife = value;
        return this;
    }

    public boolean signatureChecked() {
        return signatureChecked;
    }

    /** Whether S3 and SQS look at credentials and signatures; on by default. Off, everybody may upload. */
    public Behaviour signatureChecked(boolean value) {
        signatureChecked = value;
        return this;
    }

    public @Nullable Duration clockSkew() {
        return clockSkew;
    }

    /** How far the time of a signature may be from the simulator's; 15 min by default, null for any. */
    public Behaviour clockSkew(@Nullable Duration value) {
        clockSkew = value;
        return this;
    }

    public int expiredTokenStatus() {
        return expiredTokenStatus;
    }

    /** What S3 answers to expired credentials: 403 by default; AWS's own list of error codes says 400. */
    public Behaviour expiredTokenStatus(int value) {
        expiredTokenStatus = value;
        return this;
    }
}
