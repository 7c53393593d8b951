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

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.photoframes.aura.upload.UploadSettings;
import org.photoframes.simulator.AccessKeys;

/** A store of S3's kind that is not ours, in a process of its own; it knows one pair of keys and checks what is signed with them. */
final class S3Proxy implements AutoCloseable {

    private final Process process;
    private final URI address;
    private final Path bucket;

    private S3Proxy(Process process, URI address, Path bucket) {
        this.process = process;
        this.address = address;
        this.bucket = bucket;
    }

    static S3Proxy start(Path folder, AccessKeys keys) throws IOException {
        Path objects = folder.resolve("objects");
        Path bucket = Files.createDirectories(objects.resolve(UploadSettings.BUCKET));
        int port = freePort();
        URI address = URI.create("http://127.0.0.1:" + port);
        Path settings = Files.writeString(
                folder.resolve("s3proxy.conf"),
                String.join(
                        "\n",
                        "s3proxy.endpoint=" + address,
                        "s3proxy.authorization=aws-v4",
                        "s3proxy.identity=" + keys.id(),
                        "s3proxy.credential=" + keys.secret(),
                        "s3proxy.ignore-unknown-headers=true",
                        "jclouds.provider=filesystem-nio2",
                        "jclouds.filesystem.basedir=" + objects,
                        ""));
        Path top = Path.of(System.getProperty("project.basedir", "."));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        top.resolve("target").resolve("s3proxy.jar").toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        S3Proxy proxy = new S3Proxy(process, address, bucket);
        await().atMost(Duration.ofSeconds(60)).until(() -> answers(port));
        return proxy;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static boolean answers(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    URI address() {
        return address;
    }

    /** Where its objects lie. */
    Path bucket() {
        return bucket;
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
