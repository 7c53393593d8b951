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
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
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
    private final Map<String, AuraUploader> open = new ConcurrentHashMap<>();

    @Activate
    public AuraPictureUploads(@Reference AuraUploads uploads) {
        this.uploads = uploads;
    }

    /** Those of accounts that are open in this framework. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addUploader(AuraUploader uploader, Map<String, ?> properties) {
        if (properties.get(AuraAccount.KEY) instanceof String account) {
            open.put(account, uploader);
        }
    }

    void removeUploader(AuraUploader uploader) {
        open.values().removeIf(each -> each == uploader);
    }

    @Override
    public ExitCode upload(CommandContext context, AccountSession session, Frame frame, UploadRequest request)
            throws CommandFailure, InterruptedException {
        List<PictureOrigin> pictures = pictures(context, request);
        FrameControl control = session.control(frame); // applies what the configuration file allows
        if (!request.dryRun()) {
            session.expectWritable(control);
        }
        UploadPlan plan = UploadPlan.of(ZoneId.systemDefault(), ANYWHERE)
                .caption(request.caption())
                .taken(request.taken())
                .fit(request.fit())
                .keepLocation(request.keepLocation())
                .dryRun(request.dryRun());
        UploadHosts hosts = session.uploads();
        try {
            UploadResult result = hosts == null
                    ? throughTheOpenOne(context, session, frame, pictures, plan)
                    : throughItsOwn(context, session, hosts, frame, pictures, plan);
            return told(context, frame, request, result, hosts != null);
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private UploadResult throughItsOwn(
            CommandContext context,
            AccountSession session,
            UploadHosts hosts,
            Frame frame,
            List<PictureOrigin> pictures,
            UploadPlan plan)
            throws IOException, InterruptedException {
        UploadDisplay display = new UploadDisplay(context.err(), plan.dryRun());
        try (AuraUploader uploader = uploads.open(session.account(), settings(hosts), context.time())) {
            if (uploader.unfinished() > 0 && !plan.dryRun()) {
                context.err().println("Finishing " + uploader.unfinished() + " from an earlier upload.");
                awaited(uploader.resume(display));
            }
            return awaited(uploader.upload(List.of(frame.id()), pictures, plan, display));
        } catch (InterruptedException e) {
            context.err()
                    .println("photoframes: Stopped. What is not finished is kept; the next upload goes on with it.");
            throw e;
        }
    }

    /** Whoever opened it finishes by itself what is left from earlier, and what nobody waits for any more. */
    private UploadResult throughTheOpenOne(
            CommandContext context, AccountSession session, Frame frame, List<PictureOrigin> pictures, UploadPlan plan)
            throws CommandFailure, IOException, InterruptedException {
        AuraUploader uploader = open.get(session.account().key());
        if (uploader == null) {
            throw new CommandFailure(
                    ExitCode.FAILED,
                    "Uploads into this account are not possible at the moment. Try again once it is online.");
        }
        try {
            return awaited(uploader.upload(
                    List.of(frame.id()), pictures, plan, new UploadDisplay(context.err(), plan.dryRun())));
        } catch (InterruptedException e) {
            context.err().println("Nobody waits for it any more, but the upload goes on by itself.");
            throw e;
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

    private static ExitCode told(
            CommandContext context, Frame frame, UploadRequest request, UploadResult result, boolean own)
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
                    problem + (own && problem.contains("queue") ? " The next upload command goes on with it." : ""));
        }
        return failed == 0 ? ExitCode.DONE : ExitCode.SOME_FAILED;
    }
}
