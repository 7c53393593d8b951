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
package org.photoframes.shell.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.ToIntFunction;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadService;

/**
 * The command line as a service of Java's own types, since whoever starts the framework shares no other types with the
 * bundles in it: arguments in, exit code out.
 */
@Component(
        service = ToIntFunction.class,
        property = {"photoframes.commandline:Boolean=true"})
public final class CommandLineService implements ToIntFunction<String[]> {

    private final BlockingQueue<ThingCommands> arrivals = new LinkedBlockingQueue<>();
    private final CommandContext context;
    private final Hosting hosting;

    /** All but uploads goes without it. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable PictureUploads uploads;

    @Activate
    public CommandLineService(
            BundleContext bundles,
            @Reference AuraAccounts accounts,
            @Reference DownloadService downloads,
            @Reference StateFiles stateFiles) {
        context = new CommandContext(
                accounts,
                downloads,
                stateFiles,
                ConfigurationSources.ofProcess(),
                Timekeeper.system(),
                System.out,
                System.err,
                System.console() != null,
                null);
        hosting = new Hosting(bundles, arrivals);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindCommands(ThingCommands commands) {
        arrivals.add(commands);
    }

    void unbindCommands(ThingCommands commands) {
        arrivals.remove(commands);
    }

    @Override
    public int applyAsInt(String[] arguments) {
        return program().run(arguments);
    }

    CommandLineProgram program() {
        List<Object> commands = new ArrayList<>();
        commands.add(new DemoCommand(context, hosting));
        commands.add(new ServeCommand(context, hosting));
        commands.addAll(context.accountCommands(() -> uploads, new ProcessScreen()));
        return new CommandLineProgram(commands, context.out(), context.err());
    }
}
