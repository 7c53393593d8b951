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
package org.photoframes.shell.internal;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.photoframes.aura.Frame;
import org.photoframes.aura.upload.AuraUploader;
import org.photoframes.aura.upload.AuraUploads;
import org.photoframes.aura.upload.OriginRules;
import org.photoframes.aura.upload.PhoneSequence;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.Upload;
import org.photoframes.aura.upload.UploadPlan;
import org.photoframes.aura.upload.UploadResult;
import org.photoframes.aura.upload.UploadSettings;

/** Uploads in front of whoever typed the command. With the rest of its file it is all that knows the upload bundle. */
@Component(service = PictureUploads.class)
public final class AuraPictureUploads implements PictureUploads {

    private final AuraUploads uploads;

    @Activate
    public AuraPictureUploads(@Reference AuraUploads uploads) {
        this.uploads = uploads;
    }

    @Override
    public ExitCode upload(
            CommandContext context, AccountSession session, UploadHosts hosts, Frame frame, UploadRequest request)
            throws CommandFailure, InterruptedException {
        List<PictureOrigin> pictures = pictures(context, request);
        // Applies what the configuration file allows, and refuses before anything is prepared.
        if (!request.dryRun() && !session.control(frame).permitted()) {
            session.await(session.control(frame).next());
        }
        UploadPlan plan = UploadPlan.of(ZoneId.systemDefault(), ANYWHERE)
                .caption(request.caption())
                .taken(request.taken())
                .fit(request.fit())
                .keepLocation(request.keepLocation())
                .dryRun(request.dryRun());
        UploadDisplay display = new UploadDisplay(context.err(), request.dryRun());
        try (AuraUploader uploader = uploads.open(session.account(), settings(hosts), context.time())) {
            if (uploader.unfinished() > 0 && !request.dryRun()) {
                context.err().println("Finishing " + uploader.unfinished() + " from an earlier upload.");
                awaited(uploader.resume(display));
            }
            UploadResult result = awaited(uploader.upload(List.of(frame.id()), pictures, plan, display));
            return told(context, frame, request, result);
        } catch (InterruptedException e) {
            context.err()
                    .println("photoframes: Stopped. What is not finished is kept; the next upload goes on with it.");
            throw e;
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, String.valueOf(e.getMessage()));
        }
    }

    /** Whoever types a command decides where its pictures come from. */
    private static final OriginRules ANYWHERE = new OriginRules(List.of(), true, true);

    private static List<PictureOrigin> pictures(CommandContext context, UploadRequest request) throws CommandFailure {
        List<PictureOrigin> pictures = new ArrayList<>();
        try {
            for (String text : request.pictures()) {
                PictureOrigin origin = PictureOrigin.of(text);
                pictures.add(
                        origin instanceof PictureOrigin.OnDisk file
                                ? new PictureOrigin.OnDisk(
                                        context.sources().below(file.path().toString()))
                                : origin);
            }
        } catch (IllegalArgumentException e) {
            throw new CommandFailure(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
        }
        return pictures;
    }

    private static UploadSettings settings(UploadHosts hosts) {
        UploadSettings settings = UploadSettings.in(hosts.queue())
                .at(
                        hosts.cognitoUrl() == null ? UploadSettings.COGNITO_URL : hosts.cognitoUrl(),
                        hosts.s3Url() == null ? UploadSettings.S3_URL : hosts.s3Url());
        if (hosts.phone()) {
            PhoneSequence app = PhoneSequence.OF_THE_APP;
            settings = settings.phone(new PhoneSequence(
                    hosts.sqsUrl() == null ? app.sqsUrl() : hosts.sqsUrl(),
                    hosts.sqsIdentityPool() == null ? app.identityPool() : hosts.sqsIdentityPool()));
        }
        return hosts.identityPool() == null ? settings : settings.pool(hosts.identityPool());
    }

    /** Interrupted, it keeps what is not finished for the next time. */
    private static UploadResult awaited(Upload upload) throws InterruptedException {
        try {
            return upload.result().toCompletableFuture().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an upload ends, it does not fail", e.getCause());
        }
    }

    private static ExitCode told(CommandContext context, Frame frame, UploadRequest request, UploadResult result)
            throws CommandFailure {
        long failed =
                result.pictures().stream().filter(p -> p.problem() != null).count();
        long done = result.pictures().size() - failed;
        String name = frame.name() == null ? frame.id().value() : frame.name();
        context.out()
                .println(name + ": " + done + (done == 1 ? " picture" : " pictures")
                        + (request.dryRun() ? " would be sent, " : " there, ") + failed + " failed.");
        String problem = result.problem();
        if (problem != null) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    problem + (problem.contains("queue") ? " The next upload command goes on with it." : ""));
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
