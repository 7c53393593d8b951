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
package org.photoframes.simulator.internal.admin;

import com.google.gson.JsonElement;
import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.World;
import org.photoframes.simulator.WriteBucket;

/** Making accounts and giving them trouble. */
final class AccountOrders implements Orders {
    private final World world;
    private final WriteBucket bucket;
    private final WorldView view;

    AccountOrders(World world, WriteBucket bucket) {
        this.world = world;
        this.bucket = bucket;
        view = new WorldView(world, bucket);
    }

    @Override
    public @Nullable JsonElement carryOut(Order order) throws AdminFailure {
        if (order.is("POST", "accounts")) {
            return view.account(
                    world.addAccount(order.needed("email"), order.needed("password"), order.needed("name")));
        } else if (order.is("POST", "accounts", "*", "*")) {
            Account account = account(world, order.segment(1));
            deal(order, account);
            return view.account(account);
        }
        return null;
    }

    private void deal(Order order, Account account) throws AdminFailure {
        switch (order.segment(2)) {
            case "expire-tokens" -> account.expireTokens();
            case "lock" -> account.lock(order.seconds("seconds", Duration.ofHours(2)));
            case "unlock" -> account.unlock();
            case "empty-bucket" -> bucket.empty(account);
            case "password" -> account.changePassword(order.needed("password"));
            default -> throw AdminFailure.unknown("deed \"" + order.segment(2) + "\" for accounts");
        }
    }

    static Account account(World world, String emailOrId) throws AdminFailure {
        Account byEmail = world.accountByEmail(emailOrId);
        Account account = byEmail != null ? byEmail : world.account(emailOrId);
        if (account == null) {
            throw AdminFailure.unknown("account \"" + emailOrId + "\"");
        }
        return account;
    }
}
