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
package org.photoframes.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SampleWorld;
import org.photoframes.simulator.SimAsset;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** A simulated cloud in a process of its own, with one frame whose photos are the files of a folder. */
final class PhotoCloud implements AutoCloseable {

    private final Process process;
    private final URI api;
    private final URI images;

    private PhotoCloud(Process process, URI api, URI images) {
        this.process = process;
        this.api = api;
        this.images = images;
    }

    /** @param count how many photos; the files are used again and again if there are fewer */
    static PhotoCloud start(Path photos, int count, Path addresses) throws IOException {
        Process process = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx3g",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PhotoCloud.class.getName(),
                        photos.toString(),
                        Integer.toString(count),
                        addresses.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        URI api = URI.create(String.valueOf(out.readLine()));
        return new PhotoCloud(process, api, URI.create(String.valueOf(out.readLine())));
    }

    URI api() {
        return api;
    }

    URI images() {
        return images;
    }

    @Override
    public void close() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).close();
        process.destroy();
    }

    /** The process: serves until its standard input ends. */
    public static void main(String[] arguments) throws IOException {
        World world = new World(5);
        Account mira = world.addAccount(SampleWorld.EMAIL, SampleWorld.PASSWORD, "Mira Example");
        SimFrame frame = world.addFrame(mira, "Hallway").set("time_zone", "Europe/Vienna");
        List<Path> files;
        try (Stream<Path> paths = Files.list(Path.of(arguments[0]))) {
            files = paths.sorted().toList();
        }
        int count = Integer.parseInt(arguments[1]);
        StringBuilder addresses = new StringBuilder();
        try (AuraSimulator simulator = AuraSimulator.builder().world(world).start()) {
            for (int i = 0; i < count; i++) {
                SimAsset asset = world.addPhoto(
                        frame,
                        NewPhoto.photo()
                                .file(files.get(i % files.size()))
                                .caption("Caption number " + i)
                                .placeName("Gmunden, Austria")
                                .location(13.7992 + i % 100 * 0.001, 47.9184)
                                .takenAt(Instant.parse("2015-01-01T12:00:00Z").plus(Duration.ofMinutes(i * 37L))));
                addresses
                        .append("url = \"")
                        .append(simulator.imageUrl())
                        .append('/')
                        .append(asset.uploader().id())
                        .append('/')
                        .append(asset.fileName())
                        .append("\"\noutput = \"")
                        .append(asset.id())
                        .append(".jpg\"\n");
            }
            Files.writeString(Path.of(arguments[2]), addresses);
            System.out.println(simulator.apiUrl());
            System.out.println(simulator.imageUrl());
            new InputStreamReader(System.in, StandardCharsets.UTF_8).read();
        }
    }
}
