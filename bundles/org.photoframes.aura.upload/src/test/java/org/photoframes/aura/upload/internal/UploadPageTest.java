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

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.CaptionText;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.AuraUploader;
import org.photoframes.aura.upload.OriginRules;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.internal.prepare.TestPictures;

/** The lines that {@code src/docs/api/aura-upload.md} shows. */
class UploadPageTest {

    // begin page
    static boolean put(AuraUploader uploader, FrameId frame, String picture, Consumer<String> told)
            throws IOException, InterruptedException, ExecutionException {
        UploadPlan plan =
                UploadPlan.of(ZoneId.systemDefault(), OriginRules.CAREFUL).caption(CaptionText.of("At our door"));
        UploadResult result = uploader.upload(List.of(frame), List.of(PictureOrigin.of(picture)), plan, event -> {
                    if (event instanceof UploadEvent.Waiting waiting) {
                        told.accept(waiting.reason() + " until " + waiting.until());
                    }
                })
                .result()
                .toCompletableFuture()
                .get();
        result.pictures().forEach(p -> told.accept(p.picture() + (p.problem() == null ? "" : ": " + p.problem())));
        return result.complete();
    }
    // end page

    @Test
    void aPictureGetsOnAFrame(@TempDir Path folder) throws Exception {
        Path picture = Files.write(folder.resolve("door.jpg"), TestPictures.jpeg(64, 48));
        List<String> told = new ArrayList<>();
        try (UploadDesk desk = new UploadDesk(folder)) {
            assertThat(put(desk.uploader(), UploadDesk.id(desk.hallway), picture.toString(), told::add))
                    .isTrue();

            assertThat(desk.pictures(desk.hallway)).hasSize(1);
            assertThat(put(desk.uploader(), UploadDesk.id(desk.hallway), "/no/such.jpg", told::add))
                    .isFalse();
        }
        assertThat(told.get(0)).endsWith("door.jpg");
        assertThat(told.get(told.size() - 1)).contains("such.jpg");
    }
}
