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

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.upload.AuraUploader;
import org.photoframes.aura.upload.OriginRules;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.PictureResult;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadEvent;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.dashboard.internal.live.FrameKey;

/** The only class that knows the bundle for uploads; without that bundle it is never loaded. */
@Component(service = UploadDesk.class)
public final class AuraUploadDesk implements UploadDesk {

    private final Map<String, AuraUploader> uploaders = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE, policy = ReferencePolicy.DYNAMIC)
    void addUploader(AuraUploader uploader, Map<String, ?> properties) {
        if (properties.get(AuraAccount.KEY) instanceof String account) {
            uploaders.put(account, uploader);
        }
    }

    void removeUploader(AuraUploader uploader) {
        uploaders.values().removeIf(each -> each == uploader);
    }

    @Override
    public boolean takes(String account) {
        return uploaders.containsKey(account);
    }

    @Override
    public void upload(
            FrameKey frame, Path picture, Path folder, boolean whole, boolean keepLocation, Job job, Runnable over) {
        AuraUploader uploader = uploaders.get(frame.account());
        if (uploader == null) {
            over.run();
            failed(job, "Uploads into this account are not possible at the moment.");
            return;
        }
        UploadPlan plan = UploadPlan.of(ZoneId.systemDefault(), new OriginRules(List.of(folder), false, false))
                .fit(whole)
                .keepLocation(keepLocation);
        try {
            Upload upload = uploader.upload(
                    List.of(frame.frame()),
                    List.of(new PictureOrigin.OnDisk(picture)),
                    plan,
                    event -> happened(job, event));
            job.cancelledBy(upload::cancel);
            upload.result().thenAccept(result -> {
                over.run();
                ended(job, result);
            });
        } catch (IOException e) {
            over.run();
            failed(job, String.valueOf(e.getMessage()));
        }
    }

    private static void happened(Job job, UploadEvent event) {
        if (event instanceof UploadEvent.Waiting wait) {
            job.note("step", wait.reason());
            job.is(Job.State.WAITING, wait.until());
        } else if (event instanceof UploadEvent.Prepared) {
            step(job, "PREPARED");
        } else if (event instanceof UploadEvent.AlreadyThere) {
            step(job, "ALREADY_THERE");
        } else if (event instanceof UploadEvent.Uploaded) {
            step(job, "SENT");
        } else if (event instanceof UploadEvent.OnFrame done) {
            job.note("photo", done.asset().value());
            step(job, "ON_FRAME");
        }
    }

    private static void step(Job job, String step) {
        job.note("step", step);
        job.is(Job.State.RUNNING, null);
    }

    private static void ended(Job job, UploadResult result) {
        String problem = problem(result);
        result.pictures().stream()
                .map(PictureResult::remark)
                .findFirst()
                .ifPresent(remark -> job.note("remark", remark));
        if (result.complete()) {
            job.is(Job.State.DONE, null);
        } else {
            failed(job, problem == null ? "The picture is not on the frame." : problem);
        }
    }

    private static @Nullable String problem(UploadResult result) {
        for (PictureResult picture : result.pictures()) {
            if (picture.problem() != null) {
                return picture.problem();
            }
        }
        return result.problem();
    }

    private static void failed(Job job, String why) {
        job.note("problem", why);
        job.is(Job.State.FAILED, null);
    }
}
