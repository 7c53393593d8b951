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

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.json.UserJson;
import org.photoframes.simulator.internal.json.Wire;
import org.photoframes.simulator.internal.server.Inbound;

/** Login and registration, the two calls without a token (Aura sheet 2). */
final class LoginCalls {
    private final World world;
    private final Gate gate;
    private final UserJson users;

    LoginCalls(World world, Gate gate, UserJson users) {
        this.world = world;
        this.gate = gate;
        this.users = users;
    }

    /** Wrong credentials, missing ones and a locked account are refused alike. */
    JsonElement login(Inbound request) throws Refusal {
        JsonObject user = Call.body(request).get("user") instanceof JsonObject given ? given : new JsonObject();
        String email = Wire.text(user, "email");
        String password = Wire.text(user, "password");
        Account account = email == null ? null : world.accountByEmail(email);
        if (account == null || password == null || !account.accepts(password) || gate.refusesLogin(account)) {
            throw Refusal.login();
        }
        return session(account);
    }

    JsonElement register(Inbound request) throws Refusal {
        JsonObject body = Call.body(request);
        String email = Wire.text(body, "email");
        String name = Wire.text(body, "name");
        String password = Wire.text(body, "password");
        if (email == null || name == null || password == null || world.accountByEmail(email) != null) {
            throw Refusal.badRequest();
        }
        return session(world.addAccount(email, password, name));
    }

    private JsonObject session(Account account) {
        JsonObject result = new JsonObject();
        result.add("current_user", users.currentUser(account, account.newToken()));
        JsonObject answer = new JsonObject();
        answer.addProperty("error", false);
        answer.add("result", result);
        return answer;
    }
}
