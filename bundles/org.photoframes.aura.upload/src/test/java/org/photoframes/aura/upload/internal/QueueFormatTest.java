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

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.FrameId;

/** Queues of older and newer versions of the program. */
class QueueFormatTest {

    /** Before there were captions. */
    private static final String FIRST_ORDER = """
            {"frames":["frame-1"],"zone":"Europe/Berlin","keepLocation":false,"fit":true,"folders":["/pictures"],\
            "plainHttp":false,"privateNetworks":true}""";

    private static final String FIRST_PICTURE = """
            {"label":"door.jpg","stage":"ACCEPTED","linked":[]}""";

    private static final String ORDER = "0000000001";
    private static final String PICTURE = ORDER + "-000000";

    @TempDir
    Path folder;

    @Test
    void aQueueOfTheFirstVersionKeepsWhatWaitsInIt() throws IOException {
        write(0);
        Path bytes = Files.writeString(folder.resolve(PICTURE + ".source"), "the picture");

        try (UploadQueue queue = UploadQueue.open(folder)) {
            QueuedOrder order = queue.orders().get(ORDER);
            assertThat(order.plan().zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
            assertThat(order.plan().caption()).isNull();
            assertThat(order.plan().fit()).isTrue();
            assertThat(order.frameIds()).containsExactly(new FrameId("frame-1"));
            assertThat(queue.pictures(ORDER)).hasEntrySatisfying(PICTURE, picture -> assertThat(picture.label())
                    .isEqualTo("door.jpg"));
            assertThat(queue.source(PICTURE)).isEqualTo(bytes).hasContent("the picture");
        }
        try (MVStore after = opened()) {
            assertThat(after.getStoreVersion()).isEqualTo(1);
        }
    }

    @Test
    void aQueueOfANewerVersionIsNotTouchedAndNothingIsSweptAway() throws IOException {
        write(2);
        Path file = folder.resolve("queue.mv");
        byte[] before = Files.readAllBytes(file);
        Path bytes = Files.writeString(folder.resolve("of-another-kind.source"), "the picture");

        assertThatThrownBy(() -> UploadQueue.open(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll(
                        folder.toString(), "format 2", "formats up to 1", "Install that version again");

        assertThat(file).hasBinaryContent(before);
        assertThat(bytes).hasContent("the picture");
        // Nothing holds it either: the newer version can go on with it at once.
        opened().close();
    }

    private void write(int format) {
        try (MVStore store = opened()) {
            if (format > 0) {
                store.setStoreVersion(format);
            }
            store.openMap("orders").put(ORDER, FIRST_ORDER);
            store.openMap("pictures").put(PICTURE, FIRST_PICTURE);
            store.commit();
        }
    }

    private MVStore opened() {
        return new MVStore.Builder()
                .fileName(folder.resolve("queue.mv").toString())
                .autoCommitDisabled()
                .open();
    }
}
