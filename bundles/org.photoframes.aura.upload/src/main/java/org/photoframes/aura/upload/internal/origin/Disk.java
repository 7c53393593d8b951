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
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.photoframes.aura.upload.PictureOrigin;
import org.photoframes.aura.upload.PictureOrigin.OnDisk;
import org.photoframes.aura.upload.internal.Refusal;
import org.photoframes.aura.upload.internal.SourcePicture;
import org.photoframes.exif.MediaFormat;

/** Pictures in files. */
final class Disk {

    private static final int DEEPEST = 20;

    private final List<Path> allowed;

    /** @param allowed files must lie below one of these; empty for anywhere */
    Disk(List<Path> allowed) {
        this.allowed = allowed;
    }

    List<PictureOrigin> expanded(OnDisk origin) throws Refusal {
        Path real = real(origin.path());
        if (!Files.isDirectory(real)) {
            return List.of(new OnDisk(real));
        }
        List<PictureOrigin> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(real, DEEPEST)) {
            for (Path file :
                    (Iterable<Path>) files.filter(f -> isVisible(real, f)).sorted()::iterator) {
                if (isPicture(file)) {
                    found.add(new OnDisk(file));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Refusal("The folder " + origin.path() + " cannot be read: " + e.getMessage(), e);
        }
        if (found.isEmpty()) {
            throw new Refusal("There is no picture in the folder " + origin.path() + ".");
        }
        return found;
    }

    SourcePicture read(Path path) throws Refusal, IOException {
        Path real = real(path);
        if (!Files.isRegularFile(real)) {
            throw new Refusal(path + " is no file. Give a picture or a folder with pictures.");
        }
        Instant changed = Files.getLastModifiedTime(real).toInstant();
        Path name = path.getFileName();
        try (InputStream in = Files.newInputStream(real)) {
            byte[] bytes = in.readNBytes((int) PictureOrigin.MAX_BYTES + 1);
            if (bytes.length > PictureOrigin.MAX_BYTES) {
                throw Origins.tooLarge(path.toString());
            }
            return new SourcePicture(path.toString(), name == null ? null : name.toString(), bytes, changed);
        } catch (IOException e) {
            throw new Refusal(path + " cannot be read. Check its permissions.", e);
        }
    }

    /** Where the path really leads, links followed; only that place counts. */
    private Path real(Path path) throws Refusal {
        Path real;
        try {
            real = path.toRealPath();
        } catch (NoSuchFileException e) {
            throw new Refusal("There is no file " + path + ". Check the path.", e);
        } catch (IOException e) {
            throw new Refusal(path + " cannot be read. Check its permissions.", e);
        }
        if (!allowed.isEmpty() && allowed.stream().noneMatch(folder -> real.startsWith(real(folder, real)))) {
            throw new Refusal(path + " lies outside the folders that pictures may be taken from. "
                    + "Move it there, or allow its folder.");
        }
        return real;
    }

    /** The folder's real place; something that contains nothing if there is no such folder. */
    private static Path real(Path folder, Path asked) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return asked.resolve("nowhere");
        }
    }

    private static boolean isVisible(Path top, Path file) {
        for (Path part : top.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return Files.isRegularFile(file);
    }

    private static boolean isPicture(Path file) {
        try {
            MediaFormat format = MediaFormat.of(file);
            return format != null && !format.isVideo();
        } catch (IOException e) {
            // Let it be refused by name when its turn comes.
            return true;
        }
    }
}
