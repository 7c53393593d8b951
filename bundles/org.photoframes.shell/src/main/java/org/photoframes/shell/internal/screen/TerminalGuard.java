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
package org.photoframes.shell.internal.screen;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.eclipse.jdt.annotation.Nullable;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** Takes a terminal for the whole screen, and gives it back as it was, whatever happens. */
final class TerminalGuard implements AutoCloseable {

    /** Longer than anybody draws or reads at a time. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final Terminal terminal;
    private final Attributes before;
    private final ReentrantLock inUse = new ReentrantLock();
    private final AtomicBoolean givenBack = new AtomicBoolean();
    private final @Nullable Thread atShutdown;
    private volatile boolean ending;

    /**
     * Takes it.
     *
     * @param process whether it is the terminal of the process, to be given back when the process is told to end
     */
    TerminalGuard(Terminal terminal, boolean process) {
        this.terminal = terminal;
        before = terminal.enterRawMode();
        Attributes raw = terminal.getAttributes();
        // Control-C and Control-Z are keys like others.
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
        terminal.setAttributes(raw);
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.keypad_xmit);
        terminal.flush();
        atShutdown = process ? new Thread(this::giveBack, "photoframes-terminal") : null;
        if (atShutdown != null) {
            Runtime.getRuntime().addShutdownHook(atShutdown);
        }
    }

    /** Lets somebody draw, unless the terminal has been given back. */
    void draw(Runnable drawing) {
        inUse.lock();
        try {
            if (!givenBack.get()) {
                drawing.run();
            }
        } finally {
            inUse.unlock();
        }
    }

    /**
     * Lets somebody read for a moment. JLine prepares the terminal for every reading, so none may begin once it has been given
     * back.
     *
     * @throws KeyReader.Closed if it has been given back
     */
    @Nullable
    Key read(KeyReader keys, Duration moment) throws KeyReader.Closed {
        if (!ending) { // before the lock, which readings would otherwise take again and again
            inUse.lock();
            try {
                if (!givenBack.get()) {
                    return keys.next(moment);
                }
            } finally {
                inUse.unlock();
            }
        }
        throw new KeyReader.Closed();
    }

    /**
     * Waits for whoever draws or reads, but not for ever: when the process is told to end, JLine closes the terminal at the same time,
     * and a reading that is under way then waits for a key as if it had no limit.
     */
    private void giveBack() {
        ending = true;
        boolean alone = false;
        try {
            alone = inUse.tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            if (givenBack.compareAndSet(false, true)) {
                terminal.puts(Capability.exit_attribute_mode);
                terminal.puts(Capability.keypad_local);
                terminal.puts(Capability.cursor_normal);
                terminal.puts(Capability.exit_ca_mode);
                terminal.flush();
                terminal.setAttributes(before);
            }
        } finally {
            if (alone) {
                inUse.unlock();
            }
        }
    }

    @Override
    public void close() {
        if (atShutdown != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(atShutdown);
            } catch (IllegalStateException e) {
                // It is running already; giving back twice does nothing.
            }
        }
        giveBack();
    }
}
