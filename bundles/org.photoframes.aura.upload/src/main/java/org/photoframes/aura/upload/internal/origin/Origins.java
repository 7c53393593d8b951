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
package org.photoframes.aura.upload.internal.origin;

import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.photoframes.aura.upload.OriginRules;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.PictureOrigin.InMemory;
import org.photoframes.aura.upload.PictureOrigin.InText;
import org.photoframes.aura.upload.PictureOrigin.OnDisk;
import org.photoframes.aura.upload.PictureOrigin.OnWeb;
import org.photoframes.aura.upload.internal.Refusal;
import org.photoframes.aura.upload.internal.SourcePicture;

/** Reads pictures wherever they are. */
public final class Origins {

    private final Disk disk;
    private final Web web;

    public Origins(OriginRules rules) {
        disk = new Disk(rules.folders());
        web = new Web(rules.plainHttp(), rules.privateNetworks());
    }

    /** The same with a folder's pictures in its place. */
    public List<PictureOrigin> expanded(PictureOrigin origin) throws Refusal {
        return origin instanceof OnDisk file ? disk.expanded(file) : List.of(origin);
    }

    /**
     * Reads a picture; may take as long as a slow web server is borne with.
     *
     * @throws IOException if it cannot be reached now; later it may
     */
    public SourcePicture read(PictureOrigin origin) throws Refusal, IOException {
        if (origin instanceof OnDisk file) {
            return disk.read(file.path());
        }
        if (origin instanceof OnWeb page) {
            return web.read(page.address());
        }
        if (origin instanceof InText text) {
            return decoded(text);
        }
        InMemory held = (InMemory) origin;
        if (held.bytes().length > PictureOrigin.MAX_BYTES) {
            throw tooLarge(held.name());
        }
        return new SourcePicture(held.name(), null, held.bytes(), null);
    }

    /** What people call it. */
    public static String label(PictureOrigin origin) {
        if (origin instanceof OnDisk file) {
            return file.path().toString();
        }
        return origin instanceof InText ? "the picture in the data address" : origin.toString();
    }

    /** What to say of one that could not be reached. */
    public static Refusal unreachable(PictureOrigin origin, IOException why) {
        String reason =
                why instanceof UnknownHostException ? "its host is not known" : String.valueOf(why.getMessage());
        return new Refusal(
                label(origin) + " cannot be reached: " + reason + (reason.endsWith(".") ? "" : ".")
                        + " Check it, and upload it again.",
                why);
    }

    static Refusal tooLarge(String label) {
        return new Refusal(label + " is larger than the " + (PictureOrigin.MAX_BYTES >> 20)
                + " MiB that are read. Make it smaller first.");
    }

    private static SourcePicture decoded(InText text) throws Refusal {
        String label = label(text);
        String data = text.data();
        int comma = data.indexOf(',');
        String head = comma < 0 ? "" : data.substring(0, comma).toLowerCase(Locale.ROOT);
        if (!head.startsWith("data:") || !head.endsWith(";base64")) {
            throw new Refusal("A data address must begin like data:image/jpeg;base64, followed by the picture. "
                    + "This one does not.");
        }
        if ((data.length() - comma) / 4 * 3L > PictureOrigin.MAX_BYTES) {
            throw tooLarge(label);
        }
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(data.substring(comma + 1));
            return new SourcePicture(label, null, bytes, null);
        } catch (IllegalArgumentException e) {
            throw new Refusal("The text after the comma of the data address is no Base64. Check how it is made.", e);
        }
    }
}
