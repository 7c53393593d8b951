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
package org.photoframes.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.ToIntFunction;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.osgi.framework.startlevel.BundleStartLevel;

/**
 * Runs one command of the command line in a framework of its own, and leaves nothing behind.
 *
 * <p>The bundles lie in this program's JAR below {@code bundles/LEVEL/}. The framework starts those of level 10, which is
 * what most commands need; a command that wants more raises the framework's start level itself: 20 hosts things, 30
 * puts a shell on the terminal.
 */
public final class Launcher {

    private static final String COMMAND_LINE = "(photoframes.commandline=true)";

    private Launcher() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        Logger.getLogger("").setLevel(Level.WARNING);
        if (Boolean.parseBoolean(System.getenv("AURA_DEBUG"))) {
            System.setProperty("org.slf4j.simpleLogger.log.org.photoframes", "debug");
        }
        try (FrameworkFolder folder = FrameworkFolder.create()) {
            Framework framework = ServiceLoader.load(FrameworkFactory.class)
                    .iterator()
                    .next()
                    .newFramework(FrameworkSettings.of(folder.path()));
            // What bundles look for by their thread's class loader lies in bundles, not here; without one they use
            // their own.
            Thread.currentThread().setContextClassLoader(null);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(framework, folder), "photoframes-shutdown"));
            try {
                framework.init();
                install(framework.getBundleContext());
                framework.start();
                return command(framework.getBundleContext()).applyAsInt(arguments);
            } finally {
                stop(framework);
            }
        } catch (BundleException | IOException e) {
            System.err.println("photoframes: The program cannot start: " + e.getMessage()
                    + ". Check that the temporary folder is writable and has room, or build the program anew.");
            return 1;
        }
    }

    private static void install(BundleContext context) throws BundleException, IOException {
        List<BundleEntry> entries = BundleEntry.ofProgram();
        if (entries.isEmpty()) {
            throw new IOException("it holds no bundles");
        }
        for (BundleEntry entry : entries) {
            try (InputStream bytes = entry.open()) {
                Bundle bundle = context.installBundle("photoframes:" + entry.name(), bytes);
                bundle.adapt(BundleStartLevel.class).setStartLevel(entry.level());
                bundle.start(Bundle.START_ACTIVATION_POLICY);
            }
        }
    }

    private static ToIntFunction<String[]> command(BundleContext context) throws BundleException {
        try {
            for (ServiceReference<?> reference : context.getServiceReferences(ToIntFunction.class, COMMAND_LINE)) {
                @SuppressWarnings("unchecked") // the property promises the type
                @Nullable
                ToIntFunction<String[]> service = (ToIntFunction<String[]>) context.getService(reference);
                if (service != null) {
                    return service;
                }
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
        throw new BundleException("its command line did not come up");
    }

    /** The process is told to end, and nobody waits for what the command would do afterwards. */
    private static void end(Framework framework, FrameworkFolder folder) {
        stop(framework);
        try {
            folder.close();
        } catch (IOException e) {
            System.err.println("photoframes: The temporary folder " + folder.path() + " is left behind: " + e + ".");
        }
    }

    private static void stop(Framework framework) {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            System.err.println("photoframes: The program did not stop cleanly: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
