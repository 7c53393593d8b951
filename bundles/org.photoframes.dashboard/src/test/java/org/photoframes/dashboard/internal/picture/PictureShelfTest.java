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
package org.photoframes.dashboard.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureShelfTest {

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-11-21T12:00:00Z");

    private PictureShelf shelf(long ceiling) {
        return new PictureShelf(folder.resolve("pictures"), ceiling, () -> now);
    }

    private static String name(int number) {
        return "%040x".formatted(number);
    }

    private void put(PictureShelf shelf, int number) {
        now = now.plusSeconds(10);
        shelf.put(name(number), new byte[100]);
    }

    private byte[] take(PictureShelf shelf, int number) {
        now = now.plusSeconds(10);
        return shelf.take(name(number));
    }

    private long onDisk() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("pictures"))) {
            return files.mapToLong(each -> each.toFile().length()).sum();
        }
    }

    @Test
    void itNeverGrowsOverItsCeiling() throws IOException {
        PictureShelf shelf = shelf(350);
        for (int i = 0; i < 20; i++) {
            put(shelf, i);
            assertThat(onDisk()).isLessThanOrEqualTo(350).isEqualTo(shelf.total());
        }
        assertThat(take(shelf, 19)).hasSize(100);
        assertThat(take(shelf, 16)).isNull();
    }

    @Test
    void whatNobodyLooksAtGoesFirst() {
        PictureShelf shelf = shelf(300);
        put(shelf, 1);
        put(shelf, 2);
        put(shelf, 3);
        take(shelf, 1);
        put(shelf, 4);

        assertThat(take(shelf, 1)).isNotNull();
        assertThat(take(shelf, 2)).isNull();
    }

    @Test
    void itRemembersPicturesAndTheirUseOverARestart() {
        PictureShelf before = shelf(300);
        put(before, 1);
        put(before, 2);
        put(before, 3);
        take(before, 1);

        PictureShelf after = shelf(300);
        assertThat(after.total()).isEqualTo(300);
        put(after, 4);
        assertThat(take(after, 1)).isNotNull();
        assertThat(take(after, 2)).isNull();
    }

    @Test
    void aLowerCeilingAppliesToWhatWasThereBefore() throws IOException {
        PictureShelf before = shelf(1_000);
        for (int i = 0; i < 10; i++) {
            put(before, i);
        }

        assertThat(shelf(250).total()).isEqualTo(200);
        assertThat(onDisk()).isEqualTo(200);
    }

    @Test
    void whatWasCutOffIsRemovedAndWhatIsNotOursIsLeft() throws IOException {
        Path pictures = Files.createDirectories(folder.resolve("pictures"));
        Files.write(pictures.resolve(name(1) + ".part"), new byte[50]);
        Files.write(pictures.resolve("notes.txt"), new byte[50]);

        assertThat(shelf(300).total()).isZero();
        assertThat(pictures.resolve(name(1) + ".part")).doesNotExist();
        assertThat(pictures.resolve("notes.txt")).exists();
    }

    @Test
    void aPictureThatSomebodyDeletedIsFetchedAgain() throws IOException {
        PictureShelf shelf = shelf(300);
        put(shelf, 1);
        Files.delete(folder.resolve("pictures").resolve(name(1)));

        assertThat(take(shelf, 1)).isNull();
        assertThat(shelf.total()).isZero();
    }

    @Test
    void withoutADiskNothingIsKeptAndNothingBreaks() throws IOException {
        Files.createFile(folder.resolve("pictures"));
        PictureShelf shelf = shelf(300);

        put(shelf, 1);
        assertThat(take(shelf, 1)).isNull();
    }
}
