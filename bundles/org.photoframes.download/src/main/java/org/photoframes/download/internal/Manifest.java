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
package org.photoframes.download.internal;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.eclipse.jdt.annotation.Nullable;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.photoframes.cloud.RootCause;

/**
 * What is known of a folder's files. A file is first announced, then moved to its place, and becomes a claim only when its
 * place is certain to outlive a power failure: so the manifest never claims what is not there. While it is open, nobody else
 * can open it.
 */
final class Manifest implements AutoCloseable {

    static final String FOLDER = ".photoframes";
    static final String FILES = "files";
    static final String ANNOUNCED = "announced";
    private static final String FILE = "manifest.mv";

    private static final Gson GSON = new Gson();

    private final Path file;
    private final MVStore store;
    private final int layout;
    private final MVMap<String, String> files;
    private final MVMap<String, String> announced;
    private final MVMap<String, String> partials;
    private final MVMap<String, String> digests;
    private final MVMap<String, String> runs;

    private Manifest(Path file, MVStore store) {
        this.file = file;
        this.store = store;
        layout = store.getStoreVersion();
        files = store.openMap(FILES);
        announced = store.openMap(ANNOUNCED);
        partials = store.openMap("partials");
        digests = store.openMap("digests");
        runs = store.openMap("runs");
    }

    static boolean exists(Path folder) {
        return Files.exists(folder.resolve(FOLDER).resolve(FILE));
    }

    /** Opens the folder's manifest, making it if there is none. */
    static Manifest open(Path folder) throws IOException {
        Path file = folder.resolve(FOLDER).resolve(FILE);
        Files.createDirectories(folder.resolve(FOLDER));
        return opened(
                folder, file, new MVStore.Builder().fileName(file.toString()).autoCommitDisabled());
    }

    /** Opens the folder's manifest for looking only; an empty one if there is none. */
    static Manifest look(Path folder) throws IOException {
        Path file = folder.resolve(FOLDER).resolve(FILE);
        MVStore.Builder builder = new MVStore.Builder().autoCommitDisabled();
        return opened(
                folder,
                file,
                Files.exists(file) ? builder.fileName(file.toString()).readOnly() : builder);
    }

    private static Manifest opened(Path folder, Path file, MVStore.Builder builder) throws IOException {
        try {
            MVStore store = builder.open();
            int layout = store.getStoreVersion();
            if (layout > ManifestLayout.TODAY) {
                store.closeImmediately();
                throw new IOException(
                        "The manifest " + file + " was written by a newer version of this program (layout "
                                + layout + "; this one knows layouts up to " + ManifestLayout.TODAY
                                + "). Install that version again, or move the manifest away: the next download recognises the files that are there.");
            }
            if (!store.isReadOnly() && layout < ManifestLayout.TODAY) {
                ManifestLayout.migrate(store);
            }
            return new Manifest(file, store);
        } catch (MVStoreException e) {
            throw e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                    ? new IOException(
                            "Another download or verification uses the folder " + folder + ". Wait until it has ended.",
                            e)
                    : new IOException(
                            "The manifest " + file + " cannot be opened (" + e.getMessage()
                                    + "). If it is damaged, move it away: the next download recognises the files that are there.",
                            e);
        }
    }

    @Nullable
    ManifestEntry get(FileKey key) {
        return entry(files.get(key.toString()));
    }

    int size() {
        return files.size();
    }

    /** All claims, in the order of their keys. */
    void forEach(BiConsumer<FileKey, ManifestEntry> reader) {
        Iterator<String> keys = files.keyIterator(null);
        while (keys.hasNext()) {
            String key = keys.next();
            ManifestEntry entry = entry(files.get(key));
            if (entry != null) {
                reader.accept(FileKey.parse(key), entry);
            }
        }
    }

    /** The key of the file that holds the picture with this MD5; null if there is none. */
    @Nullable
    FileKey withDigest(String md5) {
        String key = digests.get(md5);
        return key == null ? null : FileKey.parse(key);
    }

    /** Says what is about to be moved to its place; survives the end of this process when it returns. */
    void announce(FileKey key, ManifestEntry entry) throws IOException {
        written(() -> {
            announced.put(key.toString(), GSON.toJson(entry));
            partials.remove(key.toString());
            store.commit();
        });
    }

    /** What was announced and is no claim yet, in the order of the keys. */
    Map<FileKey, ManifestEntry> announced() {
        Map<FileKey, ManifestEntry> all = new LinkedHashMap<>();
        announced.forEach((key, text) -> {
            ManifestEntry entry = entry(text);
            if (entry != null) {
                all.put(FileKey.parse(key), entry);
            }
        });
        return all;
    }

    /** Makes announced files claims, and forgets other announcements; on the disk when it returns. */
    void settle(Collection<FileKey> there, List<FileKey> notThere) throws IOException {
        written(() -> {
            for (FileKey key : there) {
                String text = announced.remove(key.toString());
                ManifestEntry entry = entry(text);
                if (text != null && entry != null) {
                    files.put(key.toString(), text);
                    String md5 = entry.md5();
                    if (md5 != null && entry.duplicateOf() == null) {
                        digests.put(md5, key.toString());
                    }
                }
            }
            notThere.forEach(key -> announced.remove(key.toString()));
            store.commit();
            store.sync();
        });
    }

    /** Notes which version of a file is being fetched, so that a later run may go on in the middle; null forgets it. */
    void partial(FileKey key, @Nullable String version) throws IOException {
        written(() -> {
            if (version == null
                    ? partials.remove(key.toString()) != null
                    : !version.equals(partials.put(key.toString(), version))) {
                store.commit();
            }
        });
    }

    /** Which version of a file lies half fetched; null if none does or that is not known. */
    @Nullable
    String partial(FileKey key) {
        return partials.get(key.toString());
    }

    /** The keys of everything that lies half fetched in a known version. */
    List<FileKey> partials() {
        return partials.keyList().stream().map(FileKey::parse).toList();
    }

    void run(RunRecord run) throws IOException {
        written(() -> {
            runs.put(run.source(), GSON.toJson(run));
            store.commit();
            store.sync();
        });
    }

    @Nullable
    RunRecord run(String source) {
        String text = runs.get(source);
        return text == null ? null : GSON.fromJson(text, RunRecord.class);
    }

    @Override
    public void close() throws IOException {
        try {
            store.close();
        } catch (MVStoreException e) {
            store.closeImmediately();
            throw trouble(e);
        }
    }

    private void written(Runnable work) throws IOException {
        try {
            work.run();
        } catch (MVStoreException e) {
            throw trouble(e);
        }
    }

    private IOException trouble(MVStoreException e) {
        return new IOException("the manifest " + file + " cannot be written: " + RootCause.of(e), e);
    }

    private @Nullable ManifestEntry entry(@Nullable String text) {
        return text == null ? null : GSON.fromJson(ManifestLayout.entry(layout, text), ManifestEntry.class);
    }
}
