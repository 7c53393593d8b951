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
package org.photoframes.dashboard.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.photoframes.aura.AuraAccount;
import org.photoframes.dashboard.internal.act.Albums;
import org.photoframes.dashboard.internal.act.CaptionActs;
import org.photoframes.dashboard.internal.act.Jobs;
import org.photoframes.dashboard.internal.act.Originals;
import org.photoframes.dashboard.internal.act.UploadActs;
import org.photoframes.dashboard.internal.act.UploadDesk;
import org.photoframes.dashboard.internal.door.Door;
import org.photoframes.dashboard.internal.door.Headers;
import org.photoframes.dashboard.internal.http.Delivery;
import org.photoframes.dashboard.internal.http.Exchange;
import org.photoframes.dashboard.internal.http.Reply;
import org.photoframes.dashboard.internal.http.Request;
import org.photoframes.dashboard.internal.live.FolderSizes;
import org.photoframes.dashboard.internal.live.Household;
import org.photoframes.dashboard.internal.live.Hub;
import org.photoframes.dashboard.internal.live.Stamps;
import org.photoframes.dashboard.internal.picture.PictureShelf;
import org.photoframes.dashboard.internal.picture.Pictures;
import org.photoframes.dashboard.internal.view.StateView;
import org.photoframes.download.Backup;

/** The dashboard, whichever servlet API leads to it. */
@Component(service = Dashboard.class)
public final class Dashboard {

    /** A system property: what lets in where the page is not for this machine only. */
    public static final String TOKEN = "photoframes.dashboard.token";

    /** Room for pictures on the disk. */
    private static final long PICTURES = 512L << 20;

    private static final String USER_DATA = "openhab.userdata";

    private final InstantSource time = InstantSource.system();
    private final Household household = new Household();
    private final ExecutorService threads = Executors.newCachedThreadPool(daemons("photoframes-dashboard"));
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(daemons("photoframes-dashboard-timer"));
    private final Delivery delivery = new Delivery(threads);
    private final Site site = new Site();
    private final Door door;
    private final Hub hub;
    private final Desk desk;

    /** Judges Authorization headers; openHAB's accounts, for instance. */
    @Reference(
            target = "(photoframes.doorkeeper=true)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable Predicate<String> keeper;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile @Nullable UploadDesk uploadDesk;

    @Activate
    public Dashboard(BundleContext context) {
        this(folder(context), System.getProperty(TOKEN));
    }

    /**
     * @param folder for what the dashboard keeps
     * @param token what lets in; null for this machine only
     */
    Dashboard(Path folder, @Nullable String token) {
        door = new Door(() -> keeper, token);
        Instant begin = time.instant();
        Stamps stamps = new Stamps(begin);
        Jobs jobs = new Jobs(begin.toEpochMilli());
        StateView state = new StateView(
                household, stamps, new FolderSizes(threads, time), jobs, account -> takesUploads(account), time);
        hub = new Hub(household, state, timer);
        jobs.tell(hub::stir);
        desk = new Desk(
                household,
                hub,
                stamps,
                state,
                new Pictures(household, new PictureShelf(folder.resolve("pictures"), PICTURES, time)),
                new Originals(threads),
                new Albums(time),
                new CaptionActs(jobs),
                new UploadActs(() -> uploadDesk, jobs),
                jobs);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addAccount(AuraAccount account) {
        household.add(account);
        hub.stir();
    }

    void removeAccount(AuraAccount account) {
        household.remove(account);
        hub.stir();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addBackup(Backup backup, Map<String, ?> properties) {
        household.add(backup, properties);
        hub.stir();
    }

    void removeBackup(Backup backup) {
        household.remove(backup);
        hub.stir();
    }

    @Deactivate
    void close() {
        hub.close();
        timer.shutdownNow();
        threads.shutdownNow();
    }

    /** Answers a request, at once or later. */
    public void answer(Exchange exchange) throws IOException {
        Headers.ALWAYS.forEach(exchange::header);
        Reply reply;
        try {
            reply = reply(new Request(exchange));
        } catch (IllegalArgumentException e) {
            reply = Reply.refusal(400, String.valueOf(e.getMessage()));
        }
        delivery.deliver(reply, exchange);
    }

    private Reply reply(Request request) throws IOException {
        Reply refusal = door.refusal(request);
        if (refusal != null) {
            return refusal;
        }
        if (request.path().isEmpty()) {
            return new Reply.Ready(302, "", Map.of("Location", "/photoframes/"), false, out -> {});
        }
        List<String> steps = request.steps();
        return !steps.isEmpty() && steps.get(0).equals("api")
                ? desk.reply(steps.subList(1, steps.size()), request)
                : site.reply(request);
    }

    private boolean takesUploads(String account) {
        UploadDesk open = uploadDesk;
        return open != null && open.takes(account);
    }

    private static Path folder(BundleContext context) {
        String data = System.getProperty(USER_DATA);
        return data == null
                ? context.getDataFile("").toPath()
                : Path.of(data).resolve("photoframes").resolve("dashboard");
    }

    private static ThreadFactory daemons(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
