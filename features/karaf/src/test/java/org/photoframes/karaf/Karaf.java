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
package org.photoframes.karaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.eclipse.jdt.annotation.Nullable;

/** An Apache Karaf of one's own, which can reach no Maven repository, and whose console listens to its standard input. */
final class Karaf implements AutoCloseable {

    private final Path home;
    private final int httpPort;
    private int commands;
    private @Nullable Process process;
    private @Nullable BufferedWriter console;

    /**
     * Makes one that is not started.
     *
     * @param distribution as it was unpacked; it is left as it is
     * @param framework {@code felix} or {@code equinox}
     */
    Karaf(Path distribution, Path home, String framework) throws IOException {
        this.home = home;
        this.httpPort = freePort();
        copy(distribution, home);
        append("etc/system.properties", """

                photoframes.things=%1$s/things.yaml
                openhab.userdata=%1$s/userdata
                org.osgi.service.http.port=%2$d
                org.apache.felix.http.host=127.0.0.1
                """.formatted(home, httpPort));
        replace("etc/config.properties", "karaf[.]framework=felix", "karaf.framework=" + framework);
        replace("etc/org.apache.karaf.shell.cfg", "sshPort = .*", "sshPort = " + freePort());
        replace("etc/org.apache.karaf.management.cfg", "rmiRegistryPort = .*", "rmiRegistryPort = " + freePort());
        replace("etc/org.apache.karaf.management.cfg", "rmiServerPort = .*", "rmiServerPort = " + freePort());
        // No repository but what comes with Karaf and with the KARs: nothing may be fetched from anywhere.
        replace(
                "etc/org.ops4j.pax.url.mvn.cfg",
                "org[.]ops4j[.]pax[.]url[.]mvn[.]repositories= (?:[^\\n]*\\\\\\n)*[^\\n]*",
                "org.ops4j.pax.url.mvn.repositories=\norg.ops4j.pax.url.mvn.localRepository="
                        + Files.createDirectories(home.resolve("no-repository")));
    }

    /** What the thing host is to host, in openHAB's own format. */
    void things(String yaml) throws IOException {
        Files.writeString(home.resolve("things.yaml"), yaml);
    }

    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(home.resolve("bin/karaf").toString())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(output().toFile()));
        builder.environment().put("TERM", "dumb");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeIf(name -> name.startsWith("KARAF_") || name.startsWith("AURA_"));
        Process started = builder.start();
        process = started;
        console = started.outputWriter(StandardCharsets.UTF_8);
        long before = Files.size(output());
        Awaitility.await("the console of Karaf")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    write("system:version");
                    return plainOutput(before).lines().anyMatch(line -> line.matches("\\d+[.]\\d+[.]\\d+"));
                });
        // The console is there before the rest.
        Set<String> seen = new TreeSet<>();
        Awaitility.await("the bundles of Karaf")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> {
                    Set<String> earlier = Set.copyOf(seen);
                    seen.clear();
                    seen.addAll(bundles());
                    return seen.equals(earlier);
                });
    }

    /** What the console answers. */
    String command(String line) throws IOException {
        long before = Files.size(output());
        String mark = "END" + ++commands;
        write(line);
        // The console sometimes loses a line that comes while a command runs, so the mark is asked for until it comes.
        Awaitility.await("the answer to " + line)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofSeconds(2))
                .atMost(Duration.ofSeconds(60))
                .until(() -> {
                    write("echo " + mark + " (system:version)");
                    return marked(mark, before);
                });
        return plainOutput(before);
    }

    private boolean marked(String mark, long since) {
        try {
            Awaitility.await().atMost(Duration.ofSeconds(4)).until(() -> plainOutput(since)
                    .lines()
                    .anyMatch(line -> line.matches(mark + " \\d+[.]\\d+[.]\\d+")));
            return true;
        } catch (ConditionTimeoutException e) {
            return false;
        }
    }

    private void write(String line) throws IOException {
        BufferedWriter in = console;
        assertThat(in).as("the console").isNotNull();
        in.write(line + "\n");
        in.flush();
    }

    /** What was printed since, without colours and the like. */
    private String plainOutput(long since) throws IOException {
        byte[] all = Files.readAllBytes(output());
        return new String(all, (int) since, (int) (all.length - since), StandardCharsets.UTF_8)
                .replaceAll("\\x1b\\[[0-9;?]*[a-zA-Z]", "")
                .replace("\r", "");
    }

    /** The bundles' symbolic names and versions. */
    Set<String> bundles() throws IOException {
        Matcher row = Pattern.compile("(?m)^ *\\d+\\t *(\\w+) *\\t *\\d+ *\\t *(\\S+) *\\t *(\\S+)")
                .matcher(command("bundle:list -t 0 -s --no-format"));
        Set<String> bundles = new TreeSet<>();
        while (row.find()) {
            bundles.add(row.group(3) + " " + row.group(2) + " " + row.group(1));
        }
        assertThat(bundles).as("bundles at all").isNotEmpty();
        return bundles;
    }

    /** The names of the threads that live now, without the numbers in them, and what those run whose names say nothing. */
    Set<String> threads() throws IOException, InterruptedException {
        Process shell = process;
        assertThat(shell).isNotNull();
        long pid = Stream.concat(Stream.of(shell.toHandle()), shell.descendants())
                .filter(p -> p.info().command().orElse("").endsWith("java"))
                .mapToLong(ProcessHandle::pid)
                .findFirst()
                .orElseThrow();
        Process jstack = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jstack")
                                .toString(),
                        String.valueOf(pid))
                .redirectErrorStream(true)
                .start();
        String dump = new String(jstack.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jstack.waitFor();
        return Stream.of(dump.split("\n\n"))
                .filter(block -> block.startsWith("\""))
                .map(Karaf::nameAndOrigin)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String nameAndOrigin(String block) {
        String name = block.substring(1, block.indexOf('"', 1)).replaceAll("[0-9a-f-]{36}|[0-9a-f]{6,}|[0-9]+", "#");
        List<String> frames = block.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("at ") && !line.startsWith("at java.lang.Thread.run"))
                .toList();
        return frames.isEmpty() || !name.matches("(Thread|pool)-.*")
                ? name
                : name + " " + frames.get(frames.size() - 1).replaceAll("[(].*", "");
    }

    void deploy(Path kar) throws IOException {
        Path part = home.resolve("data/tmp").resolve(kar.getFileName());
        Files.copy(kar, part, StandardCopyOption.REPLACE_EXISTING);
        Files.move(part, home.resolve("deploy").resolve(kar.getFileName()), StandardCopyOption.ATOMIC_MOVE);
    }

    void undeploy(Path kar) throws IOException {
        Files.delete(home.resolve("deploy").resolve(kar.getFileName()));
    }

    int httpPort() {
        return httpPort;
    }

    /** The warnings and errors in the log, without what follows them, and without what Karaf says of its management by JMX. */
    List<String> complaints() throws IOException {
        return Files.readString(home.resolve("data/log/karaf.log"))
                .lines()
                .filter(line -> line.contains("| WARN ") || line.contains("| ERROR"))
                .filter(line -> !line.matches(".*(org.apache.aries.jmx.core|org.apache.karaf.management.server) .*"))
                // Said by Jetty's client, rarely, when it has just been stopped; its threads are counted all the same.
                .filter(line -> !line.matches(".*ManagedSelector.*ClosedSelectorException.*"))
                .toList();
    }

    Path userData() {
        return home.resolve("userdata");
    }

    void stop() throws IOException, InterruptedException {
        Process running = process;
        assertThat(running).isNotNull();
        write("system:shutdown -f");
        assertThat(running.waitFor(60, TimeUnit.SECONDS)).as("Karaf ends").isTrue();
        process = null;
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.descendants().forEach(ProcessHandle::destroyForcibly);
            running.destroyForcibly();
        }
    }

    private Path output() {
        return home.resolve("console.txt");
    }

    private void append(String file, String text) throws IOException {
        Files.writeString(home.resolve(file), text, StandardOpenOption.APPEND);
    }

    private void replace(String file, String pattern, String text) throws IOException {
        Path path = home.resolve(file);
        String before = Files.readString(path);
        String after = before.replaceAll("(?m)^" + pattern + "$", text);
        assertThat(after).as("%s has %s", file, pattern).contains(text);
        Files.writeString(path, after);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            all.forEach(path -> {
                try {
                    Path target = to.resolve(from.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(target);
                    } else {
                        Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
