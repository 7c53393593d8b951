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

import java.nio.file.Path;
import java.util.List;
import org.photoframes.aura.upload.PictureOrigin.InMemory;
import org.photoframes.aura.upload.internal.prepare.TestPictures;

/** Uses the uploader in a Java of its own, up to the step before bytes are sent, or beyond. */
final class LazyProgram {

    private LazyProgram() {}

    public static void main(String[] arguments) throws Exception {
        try (UploadDesk desk = new UploadDesk(Path.of(arguments[0]))) {
            InMemory picture = new InMemory("a", TestPictures.jpeg(64, 48));
            UploadDesk.end(desk.start(UploadDesk.PLAN.dryRun(true), e -> {}, List.of(desk.hallway), picture));
            var noah = desk.world.addAccount("noah@example.org", "another-7", "Noah");
            desk.upload(List.of(desk.world.addFrame(noah, "Noah's").addContributor(desk.mira)), picture);
            if (arguments[1].equals("send")) {
                desk.upload(List.of(desk.hallway), picture);
            }
        }
    }
}
