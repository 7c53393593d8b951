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
package org.photoframes.dashboard.internal.view;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.dashboard.internal.http.Reply;
import org.photoframes.dashboard.internal.picture.PictureName;
import org.photoframes.photos.Coordinates;
import org.photoframes.photos.Photo;

/** Photos as the page wants them: short, for there may be many thousand. */
public final class PhotoJson {

    private PhotoJson() {}

    /** Writes them one after the other, without ever holding more than one. */
    public static void write(String stamp, Collection<ListedPhoto> photos, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write("{\"stamp\":\"" + stamp + "\",\"photos\":[");
        boolean first = true;
        for (ListedPhoto photo : photos) {
            text.write(first ? "\n" : ",\n");
            text.write(Reply.text(of(photo)));
            first = false;
        }
        text.write("]}");
        text.flush();
    }

    static JsonObject of(ListedPhoto listed) {
        Photo photo = listed.photo();
        Coordinates at = photo.coordinates();
        JsonArray albums = new JsonArray();
        photo.albums().forEach(albums::add);
        return new Json()
                .put("id", listed.id().value())
                .put("kind", photo.kind().name())
                .put("taken", photo.taken())
                .put("added", photo.added())
                .put("place", photo.place())
                .put("lat", at == null ? null : (Double) at.latitude())
                .put("lon", at == null ? null : (Double) at.longitude())
                .put("caption", photo.caption())
                .put("by", photo.contributor())
                .put("albums", albums.isEmpty() ? null : albums)
                .put("hidden", photo.hidden() ? Boolean.TRUE : null)
                .put("v", listed.still() == null ? null : PictureName.version(listed.still()))
                .object();
    }
}
