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
package org.photoframes.dashboard.internal.act;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AssetId;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.upload.AuraUploader;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.PictureResult;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadListener;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.dashboard.internal.live.FrameKey;

/** What a job tells of an upload. */
class AuraUploadDeskTest {

    private static final FrameKey FRAME = new FrameKey("account", new FrameId("frame"));
    private static final String INTERRUPTED = "The upload was interrupted; it can be resumed.";

    private final Uploader uploader = new Uploader();
    private final AuraUploadDesk desk = new AuraUploadDesk();
    private final Job job = new Jobs(0).begin("upload", FRAME);

    private void begin() throws IOException {
        desk.addUploader(uploader, Map.of(AuraAccount.KEY, "account"));
        desk.upload(FRAME, "Dock.jpg", new byte[] {1}, ZoneId.of("Europe/Vienna"), job);
    }

    private void ends(String problem, String whyEarly) {
        Set<FrameId> frames = problem == null ? Set.of(FRAME.frame()) : Set.of();
        uploader.result.complete(new UploadResult(
                List.of(new PictureResult("Dock.jpg", "id", new AssetId("asset"), frames, problem, null)), whyEarly));
    }

    private String told(String name) {
        JsonObject json = job.json();
        return json.has(name) ? json.get(name).getAsString() : null;
    }

    @Test
    void aPictureOfWhichNothingIsRemarkableIsDone() throws Exception {
        begin();
        uploader.listener.happened(new UploadEvent.OnFrame("Dock.jpg", FRAME.frame(), new AssetId("asset")));
        ends(null, null);

        assertThat(told("state")).isEqualTo("DONE");
        assertThat(told("photo")).isEqualTo("asset");
        assertThat(told("problem")).isNull();
        assertThat(uploader.plan.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
    }

    @Test
    void aPictureThatIsRefusedHasFailed() throws Exception {
        begin();
        ends("This is no picture.", null);

        assertThat(told("state")).isEqualTo("FAILED");
        assertThat(told("problem")).isEqualTo("This is no picture.");
    }

    @Test
    void aPictureThatIsRefusedHasFailedAlsoIfTheUploadIsInterruptedThen() throws Exception {
        begin();
        ends("This is no picture.", INTERRUPTED);

        assertThat(told("state")).isEqualTo("FAILED");
    }

    @Test
    void whatIsInterruptedIsKept() throws Exception {
        begin();
        ends(INTERRUPTED, INTERRUPTED);

        assertThat(told("state")).isEqualTo("KEPT");
    }

    @Test
    void whatIsInterruptedBeforeItBeginsIsKept() throws Exception {
        begin();
        uploader.result.complete(new UploadResult(List.of(), INTERRUPTED));

        assertThat(told("state")).isEqualTo("KEPT");
    }

    @Test
    void whatSomebodyCancelsIsNotKept() throws Exception {
        begin();
        job.cancel();

        assertThat(told("state")).isEqualTo("CANCELLED");
    }

    @Test
    void withoutItsUploaderAnAccountTakesNothing() throws Exception {
        begin();
        desk.removeUploader(uploader);

        assertThat(desk.takes("account")).isFalse();
    }

    private final class Uploader implements AuraUploader {
        final CompletableFuture<UploadResult> result = new CompletableFuture<>();
        UploadListener listener;
        UploadPlan plan;

        @Override
        public Upload upload(List<FrameId> frames, List<PictureOrigin> pictures, UploadPlan how, UploadListener told) {
            listener = told;
            plan = how;
            return new Upload() {
                @Override
                public void cancel() {
                    ends("The upload was cancelled.", "The upload was cancelled.");
                }

                @Override
                public CompletionStage<UploadResult> result() {
                    return result;
                }
            };
        }

        @Override
        public Upload resume(UploadListener told) {
            throw new UnsupportedOperationException("nobody here resumes");
        }

        /** Some uploaders can do this, too. */
        public Upload resume(Set<FrameId> frames, UploadListener told) {
            return resume(told);
        }

        @Override
        public int unfinished() {
            return 0;
        }

        @Override
        public void close() {}
    }
}
