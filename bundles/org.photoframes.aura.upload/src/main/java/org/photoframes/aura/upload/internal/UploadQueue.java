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
package org.photoframes.aura.upload.internal;

import com.google.gson.Gson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.photoframes.cloud.NewerStateException;

/**
 * What is not finished, on the disk: every change is there when its method returns. Keys sort by age. A queue that cannot be read
 * or written now throws UncheckedIOException around a sentence for people.
 */
final class UploadQueue implements AutoCloseable {

    /**
     * Of what is kept here; queues of the first versions bear none and are read as 1. Raised whenever an older program would misread
     * what a newer one keeps. What is only added needs no other format: it is null in older queues.
     */
    private static final int FORMAT = 1;

    private static final Gson GSON = new Gson();

    private static final String ORDERS = "orders";
    private static final String PICTURES = "pictures";

    private final Path folder;
    private MVStore store;
    private MVMap<String, String> orders;
    private MVMap<String, String> pictures;
    private boolean closed;

    private UploadQueue(Path folder, MVStore store) {
        this.folder = folder;
        this.store = store;
        orders = store.openMap(ORDERS);
        pictures = store.openMap(PICTURES);
    }

    static UploadQueue open(Path folder) throws IOException {
        Path home = folder.toAbsolutePath();
        try {
            Files.createDirectories(home);
            if (Files.getFileStore(home).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            }
            MVStore store = file(home);
            int format = store.getStoreVersion();
            if (format > FORMAT) {
                // Nothing may be swept either: files that mean nothing to us may mean something to the newer one.
                store.closeImmediately();
                throw new NewerStateException(
                        home, "format " + format + "; this one knows formats up to " + FORMAT, null);
            }
            store.setStoreVersion(FORMAT);
            UploadQueue queue = new UploadQueue(home, store);
            queue.sweep();
            return queue;
        } catch (NewerStateException e) {
            throw e;
        } catch (MVStoreException e) {
            throw new IOException(
                    e.getErrorCode() == DataUtils.ERROR_FILE_LOCKED
                            ? "Another program uses the upload queue in " + home + ". Wait until it has ended."
                            : "The upload queue in " + home + " cannot be opened. If it is damaged, move it away; "
                                    + "what was not finished has to be uploaded again.",
                    e);
        } catch (IOException e) {
            throw new IOException(
                    "The folder " + home + " cannot be used for the upload queue. Check its permissions.", e);
        }
    }

    private static MVStore file(Path home) {
        return new MVStore.Builder()
                .fileName(home.resolve("queue.mv").toString())
                .autoCommitDisabled()
                .open();
    }

    /**
     * Does something with the queue. A file that could not be written is closed from then on (the disk was full, say): it is
     * opened anew for whoever comes next, with what it held before.
     */
    private <T> T with(Supplier<T> work) {
        if (closed) {
            throw unusable("The upload queue in " + folder + " is closed.", null);
        }
        try {
            if (store.isClosed()) {
                store = file(folder);
                store.setStoreVersion(FORMAT);
                orders = store.openMap(ORDERS);
                pictures = store.openMap(PICTURES);
            }
            return work.get();
        } catch (MVStoreException e) {
            // Half of a change may be in the memory.
            store.closeImmediately();
            throw unwritable(e);
        }
    }

    private UncheckedIOException unwritable(Exception why) {
        return unusable(
                "The upload queue in " + folder + " cannot be written. See whether its disk is full or read-only.",
                why);
    }

    private static UncheckedIOException unusable(String sentence, @Nullable Throwable cause) {
        return new UncheckedIOException(sentence, new IOException(sentence, cause));
    }

    /**
     * Takes an order and its pictures in one step; its key.
     *
     * @param held the bytes of those pictures that have no place of their own, by number; on the disk before the order is
     */
    synchronized String add(QueuedOrder order, List<QueuedPicture> all, Map<Integer, byte[]> held) {
        String key = with(() -> {
            String last = orders.lastKey();
            return String.format("%010d", last == null ? 1 : Long.parseLong(last) + 1);
        });
        boolean done = false;
        try {
            for (Map.Entry<Integer, byte[]> entry : held.entrySet()) {
                Files.write(source(pictureKey(key, entry.getKey())), entry.getValue());
            }
            with(() -> {
                orders.put(key, GSON.toJson(order));
                putAll(key, all);
                return store.commit();
            });
            done = true;
            return key;
        } catch (IOException e) {
            throw unwritable(e);
        } finally {
            if (!done) {
                held.keySet().forEach(number -> delete(pictureKey(key, number)));
            }
        }
    }

    /** Puts the pictures of a folder in its place, in one step. */
    synchronized void replace(String folderKey, List<QueuedPicture> all) {
        with(() -> {
            pictures.remove(folderKey);
            putAll(folderKey, all);
            return store.commit();
        });
    }

    private void putAll(String above, List<QueuedPicture> all) {
        for (int i = 0; i < all.size(); i++) {
            pictures.put(pictureKey(above, i), GSON.toJson(all.get(i)));
        }
    }

    synchronized void save(String key, QueuedPicture picture) {
        with(() -> {
            pictures.put(key, GSON.toJson(picture));
            return store.commit();
        });
    }

    synchronized void remove(String key) {
        with(() -> {
            pictures.remove(key);
            return store.commit();
        });
        delete(key);
    }

    private void delete(String key) {
        try {
            Files.deleteIfExists(source(key));
            Files.deleteIfExists(ready(key));
        } catch (IOException e) {
            // The next start sweeps it away.
        }
    }

    /** Forgets orders that have no pictures any more. */
    synchronized void removeOrder(String order) {
        if (pictures(order).isEmpty()) {
            with(() -> {
                orders.remove(order);
                return store.commit();
            });
        }
    }

    synchronized Map<String, QueuedOrder> orders() {
        return with(() -> {
            Map<String, QueuedOrder> all = new LinkedHashMap<>();
            orders.forEach((key, text) -> all.put(key, GSON.fromJson(text, QueuedOrder.class)));
            return all;
        });
    }

    /** The pictures of an order by their keys, oldest first. */
    synchronized Map<String, QueuedPicture> pictures(String order) {
        return with(() -> {
            Map<String, QueuedPicture> all = new LinkedHashMap<>();
            Iterator<String> keys = pictures.keyIterator(order + "-");
            while (keys.hasNext()) {
                String key = keys.next();
                if (!key.startsWith(order + "-")) {
                    break;
                }
                all.put(key, GSON.fromJson(pictures.get(key), QueuedPicture.class));
            }
            return all;
        });
    }

    /** The key of a picture of an order, or of a folder of it. */
    static String pictureKey(String above, int number) {
        return above + String.format("-%06d", number);
    }

    /** How many pictures; the last known number while the file cannot be written. */
    synchronized int size() {
        return pictures.size();
    }

    /** Where the bytes lie that came without a place of their own. */
    Path source(String key) {
        return folder.resolve(key + ".source");
    }

    /** Where the bytes lie that are to be sent. */
    Path ready(String key) {
        return folder.resolve(key + ".ready");
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            store.close();
        } catch (MVStoreException e) {
            store.closeImmediately();
        }
    }

    private void sweep() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> stray = files.filter(f ->
                            f.toString().endsWith(".source") || f.toString().endsWith(".ready"))
                    .filter(f -> !pictures.containsKey(keyOf(f)))
                    .toList();
            for (Path file : stray) {
                Files.deleteIfExists(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String keyOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.indexOf('.'));
    }
}
