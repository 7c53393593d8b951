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
package org.photoframes.dashboard.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.photoframes.aura.FrameId;
import org.photoframes.dashboard.internal.act.Job;
import org.photoframes.dashboard.internal.act.UploadDesk;
import org.photoframes.dashboard.internal.live.FrameKey;

/** What becomes of the files that a page sends, with a queue that only takes note of them. */
class UploadsTest {

    private static final int LARGEST = 64 << 20;

    @TempDir
    Path folder;

    private Lobby lobby;
    private final Queue queue = new Queue();

    @BeforeEach
    void open() throws Exception {
        lobby = new Lobby(folder);
        lobby.dashboard.uploadDesk = queue;
    }

    @AfterEach
    void close() throws Exception {
        lobby.close();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .as("the dashboard keeps nothing itself")
                    .isEmpty();
        }
    }

    private Visit sent(String name) {
        return Visit.order("POST", lobby.of(lobby.hallway, "uploads?name=" + name));
    }

    private int answerTo(Visit visit) throws Exception {
        return visit.ask(lobby.dashboard).result();
    }

    private String state() throws Exception {
        return Visit.get("/api/state").ask(lobby.dashboard).text();
    }

    @Test
    void aFileIsAcceptedWhenTheQueueHasIt() throws Exception {
        byte[] file = {1, 2, 3};

        assertThat(answerTo(sent("Dock.jpg").body(file))).isEqualTo(202);

        assertThat(queue.pictures).singleElement().isEqualTo(file);
        assertThat(queue.names).containsExactly("Dock.jpg");
        assertThat(queue.zones)
                .containsExactly(
                        lobby.account.frame(new FrameId(lobby.hallway.id())).zone());
        assertThat(state()).contains("\"kind\":\"upload\"", "\"name\":\"Dock.jpg\"", "\"state\":\"RUNNING\"");
    }

    @Test
    void aNameIsOnlyAName() throws Exception {
        assertThat(answerTo(sent("..%2F..%2Fevil.sh").body(new byte[] {1}))).isEqualTo(202);
        assertThat(answerTo(sent("C:%5C..%5C.evil").body(new byte[] {1}))).isEqualTo(202);

        assertThat(queue.names).containsExactly("evil.sh", "evil");
    }

    @Test
    void aFileThatIsCutOffLeavesNothingAndKeepsNobodyFromSending() throws Exception {
        for (int i = 0; i < 3; i++) {
            InputStream half = new SequenceInputStream(new ByteArrayInputStream(new byte[1000]), new Broken());
            assertThatThrownBy(() -> answerTo(sent("half.jpg").body(half, 2000)))
                    .isInstanceOf(IOException.class);
        }

        assertThat(queue.pictures).isEmpty();
        assertThat(state()).doesNotContain("\"upload\"");
        assertThat(answerTo(sent("whole.jpg").body(new byte[] {1}))).isEqualTo(202);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedWhetherItsLengthIsToldOrNot() throws Exception {
        assertThat(answerTo(sent("told.jpg").body(new Broken(), LARGEST + 1L))).isEqualTo(413);
        assertThat(answerTo(sent("untold.jpg").body(new ByteArrayInputStream(new byte[LARGEST + 1]), -1)))
                .isEqualTo(413);
        assertThat(queue.pictures).isEmpty();

        assertThat(answerTo(sent("fits.jpg").body(new ByteArrayInputStream(new byte[LARGEST]), -1)))
                .isEqualTo(202);
    }

    @Test
    void theHundredAndFirstHasToWait() throws Exception {
        for (int i = 0; i < 100; i++) {
            assertThat(answerTo(sent(i + ".jpg").body(new byte[] {1}))).isEqualTo(202);
        }
        InputStream body = new ByteArrayInputStream(new byte[1000]);

        Visit one = sent("100.jpg").body(body, 1000).ask(lobby.dashboard);

        assertThat(one.result()).isEqualTo(429);
        assertThat(one.text()).contains("Wait for some of them.");
        assertThat(body.available()).as("the browser may end its sending").isZero();
        assertThat(queue.pictures).hasSize(100);
    }

    @Test
    void whatTheQueueDoesNotTakeIsNotAccepted() throws Exception {
        queue.refusal = new IOException("The disk is full.");
        Visit full = sent("a.jpg").body(new byte[] {1}).ask(lobby.dashboard);
        assertThat(full.result()).isEqualTo(503);
        assertThat(full.text()).contains("The disk is full.");

        queue.refusal = new IllegalStateException("a defect");
        assertThatThrownBy(() -> answerTo(sent("a.jpg").body(new byte[] {1}))).isSameAs(queue.refusal);

        assertThat(state()).doesNotContain("\"upload\"");
    }

    @Test
    void framesOfOthersGetNothing() throws Exception {
        Visit visit = Visit.order("POST", lobby.of(lobby.grandma, "uploads?name=a.jpg"))
                .body(new byte[] {1})
                .ask(lobby.dashboard);

        assertThat(visit.result()).isEqualTo(403);
        assertThat(queue.pictures).isEmpty();
    }

    @Test
    void withoutTheBundleForItNothingIsTaken() throws Exception {
        lobby.dashboard.uploadDesk = null;

        Visit visit = sent("a.jpg").body(new byte[] {1}).ask(lobby.dashboard);

        assertThat(visit.result()).isEqualTo(503);
        assertThat(visit.text()).contains("org.photoframes.aura.upload");
    }

    private static final class Queue implements UploadDesk {
        final List<byte[]> pictures = new ArrayList<>();
        final List<String> names = new ArrayList<>();
        final List<ZoneId> zones = new ArrayList<>();
        Exception refusal;

        @Override
        public boolean takes(String account) {
            return true;
        }

        @Override
        public void upload(FrameKey frame, String name, byte[] picture, ZoneId zone, Job job) throws IOException {
            if (refusal instanceof IOException full) {
                throw full;
            }
            if (refusal instanceof IllegalStateException defect) {
                throw defect;
            }
            pictures.add(picture);
            names.add(name);
            zones.add(zone);
        }
    }

    /** Of a browser that has left. */
    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the browser has left");
        }
    }
}
