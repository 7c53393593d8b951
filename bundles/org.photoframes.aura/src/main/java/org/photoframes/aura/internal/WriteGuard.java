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
package org.photoframes.aura.internal;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.UserId;
import org.photoframes.aura.WriteAccess;
import org.photoframes.aura.WritePermission;

/** Decides whether a frame may be written. Every write of every path comes by here. */
final class WriteGuard {

    private final Map<FrameId, WritePermission> permissions = new ConcurrentHashMap<>();
    private final WriteAccess access;

    WriteGuard(WriteAccess access) {
        this.access = access;
    }

    void permit(FrameId frame, WritePermission permission) {
        permissions.put(frame, permission);
    }

    /**
     * Why the frame must not be written, and what would allow it; null if it may.
     *
     * @param frame as last read; null if it is not known, and so is not written
     * @param user who we are; null if that is not known
     */
    @Nullable
    String objection(FrameId id, @Nullable Frame frame, @Nullable UserId user) {
        if (frame == null || user == null) {
            return "frame " + id + " is not known (yet), so nothing is written to it";
        }
        String name = frame.name() == null ? id.value() : frame.name();
        WritePermission permission = permissions.getOrDefault(id, WritePermission.AS_ACCOUNT);
        if (permission == WritePermission.ALLOWED) {
            return null;
        }
        if (permission == WritePermission.FORBIDDEN || access == WriteAccess.NONE) {
            return "writing to " + name + " is switched off in the configuration";
        }
        if (access == WriteAccess.ALL || user.equals(frame.owner())) {
            return null;
        }
        return name + " is not yours; if its owner agrees, allow writing to it in the configuration";
    }
}
