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

import static org.jline.keymap.KeyMap.alt;
import static org.jline.keymap.KeyMap.ctrl;
import static org.jline.keymap.KeyMap.del;
import static org.jline.keymap.KeyMap.esc;
import static org.jline.keymap.KeyMap.key;
import static org.jline.keymap.KeyMap.range;

import java.time.Duration;
import org.eclipse.jdt.annotation.Nullable;
import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** Makes keys of what a terminal sends. */
final class KeyReader {

    /** How long the rest of a key may take that begins like Escape; people notice more, slow lines need it. */
    private static final long REST_OF_A_KEY = 150;

    private final BindingReader reader;
    private final KeyMap<Key.Name> keys = new KeyMap<>();

    KeyReader(Terminal terminal) {
        reader = new BindingReader(terminal.reader());
        keys.setAmbiguousTimeout(REST_OF_A_KEY);
        keys.setUnicode(Key.Name.TEXT);
        bind(terminal, Key.Name.UP, Capability.key_up, "A");
        bind(terminal, Key.Name.DOWN, Capability.key_down, "B");
        bind(terminal, Key.Name.RIGHT, Capability.key_right, "C");
        bind(terminal, Key.Name.LEFT, Capability.key_left, "D");
        bind(terminal, Key.Name.HOME, Capability.key_home, "H");
        bind(terminal, Key.Name.END, Capability.key_end, "F");
        bind(terminal, Key.Name.PAGE_UP, Capability.key_ppage, "5~");
        bind(terminal, Key.Name.PAGE_DOWN, Capability.key_npage, "6~");
        bind(terminal, Key.Name.DELETE, Capability.key_dc, "3~");
        keys.bind(Key.Name.HOME, ctrl('A'), alt("[1~"));
        keys.bind(Key.Name.END, ctrl('E'), alt("[4~"));
        keys.bind(Key.Name.TEXT, range(" -~"));
        keys.bind(Key.Name.ENTER, "\r", "\n");
        keys.bind(Key.Name.TAB, "\t");
        keys.bind(Key.Name.BACKSPACE, del(), ctrl('H'));
        keys.bind(Key.Name.CLEAR, ctrl('U'));
        keys.bind(Key.Name.REDRAW, ctrl('L'));
        keys.bind(Key.Name.INTERRUPT, ctrl('C'));
        keys.bind(Key.Name.ESCAPE, esc());
    }

    /** As the terminal says, and as nearly all send it whatever they say, in both modes of their keypad. */
    private void bind(Terminal terminal, Key.Name name, Capability capability, String end) {
        String said = key(terminal, capability);
        if (said != null) {
            keys.bind(name, said);
        }
        keys.bind(name, alt("[" + end), alt("O" + end));
    }

    /**
     * The next key; null if none comes in time, or one that means nothing.
     *
     * @throws Closed if there is no terminal any more
     */
    @Nullable
    Key next(Duration patience) throws Closed {
        int first = reader.peekCharacter(patience.toMillis());
        if (first == NonBlockingReader.READ_EXPIRED) {
            return null;
        }
        Key.Name name = first == NonBlockingReader.EOF ? null : reader.readBinding(keys, null, true);
        if (name == null) {
            throw new Closed();
        }
        if (name == Key.Name.ESCAPE && unknown()) {
            return null;
        }
        return name == Key.Name.TEXT ? Key.typed(reader.getLastBinding()) : Key.of(name);
    }

    /** Swallows a key that no screen knows, such as a function key: its rest would be taken for text. */
    private boolean unknown() {
        int next = reader.peekCharacter(1);
        if (next != '[' && next != 'O') {
            return false;
        }
        reader.readCharacter();
        int c = next;
        for (int i = 0; i < 16 && (i == 0 || c < '@'); i++) {
            if (reader.peekCharacter(1) < 0) {
                return true;
            }
            c = reader.readCharacter();
        }
        return true;
    }

    /** The terminal is gone. */
    static final class Closed extends Exception {
        private static final long serialVersionUID = 1;
    }
}
