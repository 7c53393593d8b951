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
package org.photoframes.dashboard.internal.live;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.FrameListing;
import org.photoframes.download.Backup;

/** The accounts and backups that are there at the moment. */
public final class Household {

    private final Map<String, AuraAccount> accounts = new ConcurrentHashMap<>();
    private final Map<FrameKey, Backup> backups = new ConcurrentHashMap<>();

    public void add(AuraAccount account) {
        accounts.put(account.key(), account);
    }

    public void remove(AuraAccount account) {
        accounts.remove(account.key(), account);
    }

    public void add(Backup backup, Map<String, ?> properties) {
        FrameKey key = key(properties);
        if (key != null) {
            backups.put(key, backup);
        }
    }

    public void remove(Backup backup) {
        backups.values().removeIf(each -> each == backup);
    }

    /** By their keys. */
    public List<AuraAccount> accounts() {
        List<AuraAccount> all = new ArrayList<>(accounts.values());
        all.sort(Comparator.comparing(AuraAccount::key));
        return all;
    }

    /** Null if it is not there. */
    public @Nullable AuraAccount account(String key) {
        return accounts.get(key);
    }

    /** Null if nothing can be backed up. */
    public @Nullable Backup backup(FrameKey key) {
        return backups.get(key);
    }

    /** Null if account or frame is not known. */
    public @Nullable Frame frame(FrameKey key) {
        AuraAccount account = accounts.get(key.account());
        return account == null ? null : account.frame(key.frame());
    }

    /** Null if account or frame is not known, or its photos were not read yet. */
    public @Nullable FrameListing listing(FrameKey key) {
        AuraAccount account = accounts.get(key.account());
        return account == null ? null : account.listing(key.frame());
    }

    private static @Nullable FrameKey key(Map<String, ?> properties) {
        return properties.get(Backup.ACCOUNT) instanceof String account
                        && properties.get(Backup.FRAME) instanceof String frame
                        && !frame.isBlank()
                ? new FrameKey(account, new FrameId(frame))
                : null;
    }
}
