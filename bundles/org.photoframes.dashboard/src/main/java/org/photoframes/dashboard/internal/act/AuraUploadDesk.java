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
    public void upload(FrameKey frame, String name, byte[] picture, ZoneId zone, Job job) throws IOException {
        AuraUploader uploader = uploaders.get(frame.account());
        if (uploader == null) {
            throw new IOException("Uploads into this account are not possible at the moment. Try again later.");
        }
        Upload upload = uploader.upload(
                List.of(frame.frame()),
                List.of(new PictureOrigin.InMemory(name, picture)),
                UploadPlan.of(zone, OriginRules.CAREFUL),
                event -> happened(job, event));
        job.cancelledBy(upload::cancel);
        upload.result().thenAccept(result -> ended(job, result));
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
        PictureResult picture =
                result.pictures().isEmpty() ? null : result.pictures().get(0);
        String problem = picture == null ? result.problem() : picture.problem();
        job.note("remark", picture == null ? null : picture.remark());
        job.note("problem", problem);
        job.is(state(job, problem, result.problem()), null);
    }

    /** What has not come to its end lies in the queue, and whoever has opened that goes on with it. */
    private static Job.State state(Job job, @Nullable String problem, @Nullable String endedEarly) {
        if (problem == null) {
            return Job.State.DONE;
        }
        return !problem.equals(endedEarly)
                ? Job.State.FAILED
                : job.isCancelled() ? Job.State.CANCELLED : Job.State.KEPT;
    }
}
