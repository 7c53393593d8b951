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
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;
import org.jline.utils.Display;
import org.jline.utils.InfoCmp.Capability;
import org.photoframes.aura.AuraAccount;
import org.photoframes.cloud.CloudException;

/** Shows the text screen on a terminal until people leave it. */
public final class ScreenLoop {

    /** How long news and a new size of the window may wait while nobody presses a key. */
    private static final Duration HEARTBEAT = Duration.ofMillis(100);

    private final Terminal terminal;
    private final boolean ofProcess;
    private final AuraAccount account;
    private final Function<CloudException, String> words;
    private final InstantSource clock;
    private final Queue<News> news = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean resized = new AtomicBoolean();
    private final AtomicBoolean interrupted = new AtomicBoolean();
    private Desk desk;

    /**
     * @param terminal stays open
     * @param ofProcess whether it is the terminal of the process, to be given back when the process is told to end
     * @param account stays open
     * @param words puts a failure into a sentence
     * @param language of the months in captions
     */
    public ScreenLoop(
            Terminal terminal,
            boolean ofProcess,
            AuraAccount account,
            Function<CloudException, String> words,
            InstantSource clock,
            Locale language) {
        this.terminal = terminal;
        this.ofProcess = ofProcess;
        this.account = account;
        this.words = words;
        this.clock = clock;
        desk = Desk.start(language);
    }

    /**
     * Runs it.
     *
     * @return whether people left on their own; false if Control-C or the end of the terminal made them
     */
    public boolean run() {
        SignalHandler window = terminal.handle(Signal.WINCH, signal -> resized.set(true));
        SignalHandler interrupt = terminal.handle(Signal.INT, signal -> interrupted.set(true));
        try (TerminalGuard guard = new TerminalGuard(terminal, ofProcess);
                ScreenWork work = new ScreenWork(account, words, clock, news::add)) {
            work.start(new Wish.ReadFrames());
            loop(guard, work);
            return !desk.interrupted();
        } catch (KeyReader.Closed e) {
            return false;
        } finally {
            terminal.handle(Signal.WINCH, window);
            terminal.handle(Signal.INT, interrupt);
        }
    }

    private void loop(TerminalGuard guard, ScreenWork work) throws KeyReader.Closed {
        KeyReader keys = new KeyReader(terminal);
        Display display = new Display(terminal, true);
        Page drawn = null;
        Room room = room();
        resized.set(true);
        while (!desk.left()) {
            for (News each = news.poll(); each != null; each = news.poll()) {
                desk = desk.after(each);
            }
            if (resized.getAndSet(false)) {
                room = room();
                display.resize(room.rows(), room.columns());
                display.reset();
                guard.draw(() -> terminal.puts(Capability.clear_screen));
                drawn = null;
            }
            Page page = desk.page(room);
            if (!page.equals(drawn)) {
                int columns = room.columns();
                guard.draw(() -> draw(display, page, columns));
                drawn = page;
            }
            Key key = interrupted.getAndSet(false) ? Key.of(Key.Name.INTERRUPT) : guard.read(keys, HEARTBEAT);
            if (key == null) {
                continue;
            }
            if (key.name() == Key.Name.REDRAW) {
                resized.set(true);
                continue;
            }
            Desk.Next next = desk.after(key, room);
            desk = next.desk();
            Wish wish = next.wish();
            if (wish != null) {
                work.start(wish);
            }
        }
    }

    private Room room() {
        Size size = terminal.getSize();
        // Some terminals, such as serial lines, do not know.
        return new Room(size.getColumns() > 0 ? size.getColumns() : 80, size.getRows() > 0 ? size.getRows() : 24);
    }

    private void draw(Display display, Page page, int columns) {
        List<AttributedString> lines = new ArrayList<>(); // which the display changes
        for (Line line : page.lines()) {
            // Blanks at the end matter only where they have a colour; without them, one miscounted sign of a terminal
            // moves its own line only.
            boolean coloured = line.look() == Look.SELECTED || line.look() == Look.KEYS;
            lines.add(new AttributedString(coloured ? line.text() : line.text().stripTrailing(), style(line.look())));
        }
        boolean typing = page.cursorRow() >= 0;
        terminal.puts(typing ? Capability.cursor_normal : Capability.cursor_invisible);
        int at = typing ? page.cursorRow() * (columns + 1) + page.cursorColumn() : -1;
        display.update(lines, at);
        terminal.flush();
    }

    private static @Nullable AttributedStyle style(Look look) {
        return switch (look) {
            case PLAIN -> AttributedStyle.DEFAULT;
            case TITLE -> AttributedStyle.BOLD;
            case HEADING, FAINT -> AttributedStyle.DEFAULT.faint();
            case SELECTED, KEYS -> AttributedStyle.INVERSE;
            case GOOD -> AttributedStyle.DEFAULT.foreground(AttributedStyle.GREEN);
            case BAD -> AttributedStyle.BOLD.foreground(AttributedStyle.RED);
        };
    }
}
