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
package org.photoframes.simulator;

import java.io.IOException;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import org.photoframes.simulator.internal.admin.MovedTime;

/** The simulator as a process of its own; {@code --help} says how. */
public final class SimulatorProcess {
    private static final int WRONG_USAGE = 2;
    private static final int FAILED = 1;

    private SimulatorProcess() {}

    public static void main(String[] arguments) throws InterruptedException {
        // A process talks on its own standard output; nothing else in this bundle does.
        int status = run(arguments, System.out, System.err, new CountDownLatch(1));
        if (status != 0) {
            System.exit(status);
        }
    }

    /** Runs until the latch is released or the process is told to end. */
    static int run(String[] arguments, PrintStream out, PrintStream errors, CountDownLatch end)
            throws InterruptedException {
        ProcessOptions options;
        try {
            options = ProcessOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            errors.println(e.getMessage());
            errors.println(ProcessOptions.USAGE);
            return WRONG_USAGE;
        }
        if (options.help()) {
            out.println(ProcessOptions.USAGE);
            return 0;
        }
        MovedTime time = new MovedTime(InstantSource.system());
        World world = options.empty() ? new World() : SampleWorld.demo(time.instant());
        world.behaviour().drift(options.profile());
        try (AuraSimulator simulator = AuraSimulator.builder()
                .clock(time)
                .world(world)
                .port(options.port())
                .bindAddress(options.address())
                .start()) {
            out.println(greeting(simulator, options.empty()));
            out.flush();
            end.await();
            return 0;
        } catch (IOException e) {
            errors.println(e.getMessage());
            return FAILED;
        }
    }

    private static String greeting(AuraSimulator simulator, boolean empty) {
        String account = empty
                ? "  account   none; POST %s/accounts {\"email\":…, \"password\":…, \"name\":…} makes one"
                        .formatted(simulator.adminUrl())
                : "  account   " + SampleWorld.EMAIL + " with password " + SampleWorld.PASSWORD;
        return String.join(
                System.lineSeparator(),
                "The Aura cloud, simulated:",
                "  API       " + simulator.apiUrl(),
                "  images    " + simulator.imageUrl(),
                "  Cognito   " + simulator.cognitoUrl(),
                "  S3        " + simulator.s3Url(),
                "  SQS       " + simulator.sqsUrl(),
                "  admin     " + simulator.adminUrl() + " (GET it to see what it can do)",
                account,
                "For example: curl -X POST " + simulator.adminUrl()
                        + "/faults -d '{\"path\":\"/frames\\\\.json\",\"times\":2,\"kind\":\"status\",\"status\":503}'",
                "Stop it with Ctrl-C.");
    }
}
