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

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.openhab.core.io.console.ConsoleCommandCompleter;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.AuraAccounts;
import org.photoframes.aura.AuraSettings;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.StateFiles;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;
import org.photoframes.download.DownloadService;
import org.photoframes.simulator.Account;
import org.photoframes.simulator.AuraSimulator;
import org.photoframes.simulator.SimFrame;
import org.photoframes.simulator.World;

/** What openHAB's console offers while somebody types, asked as openHAB asks. */
@Timeout(60)
class CompletionTest {

    private final CloudConnector.Own connector = CloudConnector.create();
    private final List<AuraAccount> accounts = new ArrayList<>();
    private final ConsoleCommands commands = new ConsoleCommands(
            Unused.of(AuraAccounts.class), Unused.of(DownloadService.class), Unused.of(StateFiles.class));
    private final ConsoleCommandCompleter completer = new OpenhabConsole(commands, () -> Locale.ENGLISH).getCompleter();
    private AuraSimulator cloud;
    private SimFrame twin;
    private SimFrame apostrophe;

    @BeforeEach
    void open() throws IOException {
        World world = new World(3);
        cloud = AuraSimulator.builder().world(world).start();
        Account mira = world.addAccount("mira@example.org", "open-sesame-7", "Mira Example");
        Account jo = world.addAccount("jo@example.org", "open-sesame-8", "Jo Example");
        SimFrame hallway = world.addFrame(mira, "Hallway");
        hallway.addPlaylist("By the sea");
        hallway.addPlaylist("Berge");
        world.addFrame(mira, "Küche").addPlaylist("Family");
        world.addFrame(mira, "Cabin by the lake");
        twin = world.addFrame(mira, "Twin");
        world.addFrame(mira, "Twin");
        apostrophe = world.addFrame(mira, "Gran's");
        world.addFrame(jo, "Attic");
        account("auraframes:account:home", "mira@example.org", "open-sesame-7");
        account("auraframes:account:jo", "jo@example.org", "open-sesame-8");
    }

    private void account(String key, String email, String password) {
        AuraAccount account = AuraAccounts.create(connector)
                .open(
                        AuraSettings.of(key, email, password).at(cloud.apiUrl(), cloud.imageUrl()),
                        StateStore.inMemory(),
                        Timekeeper.system());
        accounts.add(account);
        account.poll().toCompletableFuture().join();
        commands.addAccount(account);
    }

    @AfterEach
    void close() throws IOException {
        accounts.forEach(AuraAccount::close);
        connector.close();
        cloud.close();
    }

    /** Behind the last word, which may be empty. */
    private List<String> completed(String... words) {
        List<String> candidates = new ArrayList<>();
        int last = words.length - 1;
        boolean any = completer.complete(words, last, words[last].length(), candidates);
        assertThat(any).isEqualTo(!candidates.isEmpty());
        return candidates;
    }

    @Test
    void commandsAreOffered() {
        assertThat(completed("")).contains("frames", "upload", "tui").doesNotContain("demo", "serve");
        assertThat(completed("un")).containsExactly("unhide");
    }

    @Test
    void onlyWhatStandsBeforeTheCursorCounts() {
        List<String> candidates = new ArrayList<>();

        assertThat(completer.complete(new String[] {"hide", "Hallway"}, 0, 1, candidates))
                .isTrue();
        assertThat(candidates).containsExactly("hide");
    }

    @Test
    void aCursorBehindAllWordsBeginsOne() {
        List<String> candidates = new ArrayList<>();

        assertThat(completer.complete(new String[] {"next"}, 1, 0, candidates)).isTrue();
        assertThat(candidates).contains("Hallway");
    }

    @Test
    void framesAreOfferedByNameAlsoWithBlanks() {
        assertThat(completed("next", "")).contains("Attic", "Cabin by the lake", "Hallway", "Küche");
        assertThat(completed("next", "Cab")).containsExactly("Cabin by the lake");
        assertThat(completed("next", "Cabin by")).containsExactly("Cabin by the lake");
    }

    @Test
    void framesAreOfferedByIdWhereTheNameMeansTwoOrCannotBeTyped() {
        assertThat(completed("next", ""))
                .contains(twin.id(), apostrophe.id())
                .doesNotContain("Twin", "Gran's")
                .hasSize(7);
    }

    @Test
    void framesAreOfferedOnlyWhereTheyBelong() {
        assertThat(completed("next", "Hallway", "")).isEmpty();
        assertThat(completed("frames", "")).isEmpty();
        assertThat(completed("verify", "Ha")).isEmpty();
        assertThat(completed("nonsense", "")).isEmpty();
        assertThat(completed("download", "--years", "--to", "/photos", "Ha")).containsExactly("Hallway");
        assertThat(completed("download", "--to=/photos", "Ha")).containsExactly("Hallway");
        assertThat(completed("download", "--to", "Ha")).isEmpty();
    }

    @Test
    void optionsAreOfferedOnce() {
        assertThat(completed("download", "Hallway", "--dr")).containsExactly("--dry-run");
        assertThat(completed("download", "Hallway", "--dry-run", "--d")).containsExactly("--dedupe");
        assertThat(completed("frames", "--")).contains("--json", "--account").doesNotContain("--email", "--config");
    }

    @Test
    void albumsOfTheFrameAreOffered() {
        assertThat(completed("caption", "Hallway", "--album", "")).containsExactly("Berge", "By the sea");
        assertThat(completed("caption", "Küche", "--album", "F")).containsExactly("Family");
        assertThat(completed("caption", "--album", "")).isEmpty();
    }

    @Test
    void accountsAreOfferedAndLimitTheFrames() {
        assertThat(completed("frames", "--account", ""))
                .containsExactly("auraframes:account:home", "auraframes:account:jo");
        assertThat(completed("next", "--account", "auraframes:account:jo", "")).containsExactly("Attic");
    }
}
