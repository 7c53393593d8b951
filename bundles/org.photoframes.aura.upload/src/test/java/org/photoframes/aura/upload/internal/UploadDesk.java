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
package org.photoframes.aura.upload.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.AuraUploader;
import org.photoframes.aura.upload.AuraUploads;
import org.photoframes.aura.upload.OriginRules;
import org.photoframes.aura.upload.PhoneSequence;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.UploadSettings;
import org.photoframes.aura.upload.internal.prepare.TestPictures;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateStore;
import org.photoframes.exif.ExifService;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** A simulated cloud with an account, and an uploader to it. */
final class UploadDesk implements AutoCloseable {

    private static final String EMAIL = "mira@example.org";
    private static final String PASSWORD = "open-sesame-7";

    static final UploadPlan PLAN = UploadPlan.of(ZoneId.of("Europe/Vienna"), OriginRules.CAREFUL);

    final FakeTime time = new FakeTime();
    final World world = new World(7);
    final AuraSimulator simulator;
    final Account mira;
    final SimFrame hallway;
    final SimFrame kitchen;
    final AuraAccount account;
    final List<UploadEvent> events = Collections.synchronizedList(new ArrayList<>());

    private final Path folder;
    private final @Nullable URI store;
    private final @Nullable URI queues;
    private final CloudConnector.Own connector = CloudConnector.create();
    private final AuraUploads uploads = AuraUploads.create(ExifService.create(null, null));
    private AuraUploader uploader;

    UploadDesk(Path folder) {
        this(folder, null);
    }

    /** @param store where the bytes go; null for the simulated store */
    UploadDesk(Path folder, @Nullable URI store) {
        this(folder, store, null);
    }

    /** @param queues where the messages of frames are; null for our own order, which does without */
    UploadDesk(Path folder, @Nullable URI store, @Nullable URI queues) {
        this.folder = folder;
        this.store = store;
        this.queues = queues;
        try {
            simulator = AuraSimulator.builder().clock(time).world(world).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Signatures carry the machine's time, the simulator's stands still.
        simulator.behaviour().clockSkew(null);
        mira = world.addAccount(EMAIL, PASSWORD, "Mira Example");
        hallway = world.addFrame(mira, "Hallway");
        kitchen = world.addFrame(mira, "Kitchen");
        account = AuraAccounts.create(connector)
                .open(
                        AuraSettings.of("test", EMAIL, PASSWORD).at(simulator.apiUrl(), simulator.imageUrl()),
                        StateStore.inMemory(),
                        time);
        uploader = opened();
    }

    private AuraUploader opened() {
        try {
            return uploads.open(
                    account,
                    UploadSettings.in(folder.resolve("queue"))
                            .phone(
                                    queues == null
                                            ? null
                                            : new PhoneSequence(queues, PhoneSequence.OF_THE_APP.identityPool()))
                            .at(simulator.cognitoUrl(), store == null ? simulator.s3Url() : store),
                    time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    AuraUploader uploader() {
        return uploader;
    }

    /** As after the end of the program and a new start. */
    void restart() {
        uploader.close();
        uploader = opened();
    }

    /** As after the power failed at that moment: what the queue held then is all that is left. */
    void restartWith(Path snapshot) throws IOException {
        uploader.close();
        Files.copy(snapshot, folder.resolve("queue").resolve("queue.mv"), StandardCopyOption.REPLACE_EXISTING);
        uploader = opened();
    }

    /** The queue as it is on the disk now. */
    Path snapshot(String name) throws IOException {
        return Files.copy(folder.resolve("queue").resolve("queue.mv"), folder.resolve(name));
    }

    static FrameId id(SimFrame frame) {
        return new FrameId(frame.id());
    }

    Path photos(int count) throws IOException {
        Path photos = Files.createDirectories(folder.resolve("photos"));
        for (int i = 0; i < count; i++) {
            Files.write(photos.resolve("p%03d.jpg".formatted(i)), TestPictures.jpegNumber(i));
        }
        return photos;
    }

    Upload start(UploadPlan plan, UploadListener alsoTold, List<SimFrame> frames, PictureOrigin... pictures)
            throws IOException {
        return uploader.upload(frames.stream().map(UploadDesk::id).toList(), List.of(pictures), plan, event -> {
            events.add(event);
            alsoTold.happened(event);
        });
    }

    UploadResult upload(List<SimFrame> frames, PictureOrigin... pictures) throws Exception {
        return end(start(PLAN, e -> {}, frames, pictures));
    }

    static UploadResult end(Upload upload) throws Exception {
        return upload.result().toCompletableFuture().get(60, TimeUnit.SECONDS);
    }

    <E extends UploadEvent> List<E> events(Class<E> kind) {
        synchronized (events) {
            return events.stream().filter(kind::isInstance).map(kind::cast).toList();
        }
    }

    /** Everything on the frame that is a picture. */
    List<SimAsset> pictures(SimFrame frame) {
        world.catchUp();
        return frame.placements().stream()
                .map(p -> p.asset())
                .filter(SimAsset::isReady)
                .toList();
    }

    long writes() {
        return simulator
                .requests()
                .matching("*", ".*(select_asset|batch_update|crop)(\\.json)?")
                .size();
    }

    long refusedWrites() {
        return simulator.requests().matching("*", ".*(select_asset|batch_update|crop)(\\.json)?").stream()
                .filter(r -> r.status() == 401)
                .count();
    }

    long puts() {
        return simulator.requests().count("PUT", "/s3/.*");
    }

    @Override
    public void close() throws IOException {
        uploader.close();
        account.close();
        connector.close();
        simulator.close();
    }
}
