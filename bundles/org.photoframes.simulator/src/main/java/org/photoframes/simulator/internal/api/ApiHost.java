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
package org.photoframes.simulator.internal.api;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.json.ActivityJson;
import org.photoframes.simulator.internal.json.AssetJson;
import org.photoframes.simulator.internal.json.FrameJson;
import org.photoframes.simulator.internal.json.UserJson;
import org.photoframes.simulator.internal.pictures.VideoHost;
import org.photoframes.simulator.internal.server.Answer;
import org.photoframes.simulator.internal.server.Host;
import org.photoframes.simulator.internal.server.Inbound;

/** The REST API: who is calling, may they, and which endpoint answers. */
public final class ApiHost implements Host {
    private final World world;
    private final Gate gate;
    private final LoginCalls logins;
    private final Routes routes = new Routes();
    private final Set<String> tokensRefused = new HashSet<>();

    public ApiHost(World world, Gate gate, VideoHost videos) {
        this.world = world;
        this.gate = gate;
        UserJson users = new UserJson(world);
        AssetJson assets = new AssetJson(world, users, videos);
        FrameJson frames = new FrameJson(world, users, assets);
        ActivityJson activities = new ActivityJson(world, users, assets);
        logins = new LoginCalls(world, gate, users);
        new FrameCalls(frames).addTo(routes);
        new ListingCalls(assets, users).addTo(routes);
        new ShowCalls().addTo(routes);
        new SelectionCalls().addTo(routes);
        new AssetCalls(assets).addTo(routes);
        new UploadCalls().addTo(routes);
        new CaptionCalls(assets).addTo(routes);
        new ActivityCalls(activities, users).addTo(routes);
    }

    @Override
    public Answer answer(Inbound request) {
        synchronized (world) {
            world.catchUp();
            try {
                return answered(request);
            } catch (Refusal refusal) {
                return refusal.answer();
            }
        }
    }

    private Answer answered(Inbound request) throws Refusal {
        if (request.method().equals("POST")) {
            switch (request.path()) {
                case "/login.json":
                    return Answer.json(200, logins.login(request));
                case "/account/register.json":
                    return Answer.json(200, logins.register(request));
                default:
                    break;
            }
        }
        String token = request.header("x-token-auth");
        Account account = authenticated(token, request.header("x-user-id"));
        Routes.Match match = routes.find(request.method(), request.path());
        if (!request.method().equals("GET") && !isReadByPost(request)) {
            passGate(account, token);
        } else {
            gate.noticesRead(account);
        }
        if (match == null) {
            throw Refusal.notFound();
        }
        return Answer.json(200, match.endpoint().call(new Call(world, account, request, match.path())));
    }

    /** AG reads listings by POST (Aura sheet 5.2); reads do not count against the write bucket. */
    private static boolean isReadByPost(Inbound request) {
        return request.method().equals("POST") && request.path().endsWith("/assets.json");
    }

    private Account authenticated(@Nullable String token, @Nullable String userId) throws Refusal {
        Account account = token == null ? null : world.accountByToken(token);
        if (account == null || userId != null && !userId.equals(account.id())) {
            throw Refusal.unauthenticated();
        }
        return account;
    }

    private void passGate(Account account, @Nullable String token) throws Refusal {
        if (!gate.admitsWrite(account)) {
            throw Refusal.unauthenticated();
        }
        if (token != null && world.behaviour().firstWriteRefused() && tokensRefused.add(token)) {
            throw Refusal.passing();
        }
    }
}
