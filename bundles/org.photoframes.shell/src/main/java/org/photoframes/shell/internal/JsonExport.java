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

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.photoframes.aura.Activity;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.ListedAsset;

/** Writes what the cloud sent into files, unchanged but for its layout. A file is there whole or not at all. */
final class JsonExport {

    private static final Gson GSON =
            new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

    private final Path folder;

    JsonExport(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    void frame(Frame frame) throws IOException {
        write("frame.json", json -> write(json, frame.raw()));
    }

    /** Returns how many there are. */
    int activities(List<Activity> activities) throws IOException {
        write("activities.json", json -> {
            json.beginObject().name("activities").beginArray();
            for (Activity activity : activities) {
                write(json, activity.raw());
            }
            json.endArray().endObject();
        });
        return activities.size();
    }

    /** Reads all assets, page by page, and writes them as the cloud's own listing has them. Returns how many there are. */
    int assets(AuraAccount account, FrameId frame) throws IOException {
        int[] count = {0};
        write("assets.json", json -> {
            List<JsonObject> settings = new ArrayList<>();
            json.beginObject().name("assets").beginArray();
            try (Stream<ListedAsset> assets = account.assets(frame)) {
                for (Iterator<ListedAsset> each = assets.iterator(); each.hasNext(); ) {
                    ListedAsset asset = each.next();
                    write(json, asset.asset().raw());
                    JsonObject setting = asset.setting();
                    if (setting != null) {
                        settings.add(setting);
                    }
                    count[0]++;
                }
            } catch (UncheckedIOException e) {
                throw new IOException(reason(e), e);
            }
            json.endArray().name("asset_settings").beginArray();
            for (JsonObject setting : settings) {
                write(json, setting);
            }
            json.endArray().endObject();
        });
        return count[0];
    }

    /** Why something could not be written or read, in a few words. */
    static String reason(IOException failure) {
        if (failure instanceof AccessDeniedException) {
            return failure.getMessage() + " may not be written";
        }
        return failure instanceof FileAlreadyExistsException
                ? failure.getMessage() + " is no folder"
                : String.valueOf(failure.getMessage()).replaceAll("[.]$", "");
    }

    private static String reason(UncheckedIOException failure) {
        IOException cause = failure.getCause();
        return String.valueOf(cause == null ? failure.getMessage() : cause.getMessage());
    }

    private void write(String name, Content content) throws IOException {
        Path temporary = Files.createTempFile(folder, "." + name, ".part");
        boolean done = false;
        try {
            try (JsonWriter json = new JsonWriter(Files.newBufferedWriter(temporary, StandardCharsets.UTF_8))) {
                json.setSerializeNulls(true);
                json.setHtmlSafe(false);
                json.setIndent("  ");
                content.write(json);
            }
            Files.move(temporary, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            done = true;
        } finally {
            if (!done) {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static void write(JsonWriter json, JsonElement element) {
        GSON.toJson(element, json);
    }

    @FunctionalInterface
    private interface Content {
        void write(JsonWriter json) throws IOException;
    }
}
