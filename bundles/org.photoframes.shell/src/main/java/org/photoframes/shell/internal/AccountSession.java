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

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AccountHealth.SessionState;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameControl;
import org.photoframes.aura.FrameId;
import org.photoframes.cloud.CloudException;

/** An account while a command uses it: waits for its answers and puts its failures into words. */
final class AccountSession implements AutoCloseable {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofLocalizedDateTime(
                    FormatStyle.MEDIUM, FormatStyle.SHORT)
            .withLocale(Locale.ROOT);

    private final AuraAccount account;
    private final Map<String, ConfiguredFrame> configured;
    private final String language;
    private final @Nullable UploadHosts uploads;
    private final boolean lent;

    AccountSession(AuraAccount account, AccountConfiguration configuration) {
        this.account = account;
        configured = configuration.frames();
        language = configuration.settings().locale();
        uploads = configuration.uploads();
        lent = false;
    }

    private AccountSession(AuraAccount account, String language) {
        this.account = account;
        this.language = language;
        configured = Map.of();
        uploads = null;
        lent = true;
    }

    /**
     * For an account that somebody else opened and will close.
     *
     * @param language as Aura writes it
     */
    static AccountSession lent(AuraAccount account, String language) {
        return new AccountSession(account, language);
    }

    AuraAccount account() {
        return account;
    }

    /** The account's frames, read now. */
    List<Frame> frames() throws CommandFailure, InterruptedException {
        return await(account.poll());
    }

    /** The frame with that id, exact name, or name in the configuration. */
    Frame frame(String choice) throws CommandFailure, InterruptedException {
        List<Frame> frames = frames();
        ConfiguredFrame named = configured.get(choice);
        List<Frame> matches = frames.stream()
                .filter(f -> f.id().value().equals(choice)
                        || (named != null && f.id().value().equals(named.id()))
                        || choice.equals(f.name()))
                .toList();
        if (matches.size() == 1) {
            return matches.get(0);
        }
        String known = frames.stream().map(AccountSession::label).collect(Collectors.joining(", "));
        throw new CommandFailure(
                ExitCode.FAILED,
                matches.isEmpty()
                        ? "There is no frame \"" + choice + "\" in this account. It has: " + known + "."
                        : "Several frames are called \"" + choice + "\"; use the id of one: " + known + ".");
    }

    /** Where the configuration file wants the frame's photos; null if it does not say. */
    @Nullable
    Path folder(Frame frame) {
        for (ConfiguredFrame each : configured.values()) {
            if (each.id().equals(frame.id().value()) && each.folder() != null) {
                return each.folder();
            }
        }
        return null;
    }

    /** Where its uploads go; null if whoever opened the account opens the uploads into it too. */
    @Nullable
    UploadHosts uploads() {
        return uploads;
    }

    /** The language of the account. */
    String language() {
        return language;
    }

    /** What may be done to a frame; the configuration file decides about frames of others. */
    FrameControl control(Frame frame) {
        for (ConfiguredFrame each : configured.values()) {
            if (each.id().equals(frame.id().value())) {
                account.permit(frame.id(), each.write());
            }
        }
        return account.control(frame.id());
    }

    /** Refuses with the reason if the frame must not be written. */
    void expectWritable(FrameControl control) throws CommandFailure {
        String objection = control.objection();
        if (objection != null) {
            throw failure(new CloudException.NotAllowed(objection));
        }
    }

    /** Lets the configuration file decide about all the frames that it names. */
    void permit() {
        configured.values().forEach(each -> account.permit(new FrameId(each.id()), each.write()));
    }

    private static String label(Frame frame) {
        return frame.name() + " (" + frame.id() + ")";
    }

    /** Waits for an answer; its failure becomes a sentence and an exit code. */
    <T> T await(CompletionStage<T> stage) throws CommandFailure, InterruptedException {
        try {
            return stage.toCompletableFuture().get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CloudException failure) {
                throw failure(failure);
            }
            throw new IllegalStateException("the account failed in an unknown way", e.getCause());
        }
    }

    /** A failure in a sentence. */
    String words(CloudException failure) {
        return String.valueOf(failure(failure).getMessage());
    }

    private CommandFailure failure(CloudException failure) {
        SessionState session = account.health().session();
        Instant next = account.health().nextLogin();
        if (session == SessionState.REFUSED) {
            return new CommandFailure(
                    ExitCode.LOGIN_REFUSED,
                    "Aura refused the login. Check e-mail address and password" + notBefore(next) + ".");
        }
        if (session == SessionState.LOCKED) {
            return new CommandFailure(
                    ExitCode.LOGIN_REFUSED,
                    "Aura refuses this login although it worked before: the account is locked for a while, or the password"
                            + " was changed" + notBefore(next) + ".");
        }
        if (failure instanceof CloudException.SessionEnded || session == SessionState.WAITING) {
            return new CommandFailure(
                    ExitCode.LOGIN_REFUSED,
                    "The last login was less than five minutes ago, and another one so soon could unpair the frames"
                            + notBefore(next) + ".");
        }
        return new CommandFailure(ExitCode.FAILED, sentence(failure));
    }

    private String sentence(CloudException failure) {
        String reason = String.valueOf(failure.getMessage()).replaceAll("[.]$", "");
        if (failure instanceof CloudException.NetworkFailure) {
            return "Aura cannot be reached: " + reason + ". Check the network and try again.";
        }
        if (failure instanceof CloudException.ServerError) {
            return "Aura has a problem of its own: " + reason + ". Try again later.";
        }
        if (failure instanceof CloudException.Throttled) {
            return "Aura asks for a pause: " + reason + ". Try again later.";
        }
        if (failure instanceof CloudException.BudgetExhausted exhausted) {
            return "The write budget is used up; it is free again at " + at(exhausted.freeAt()) + ".";
        }
        if (failure instanceof CloudException.MalformedAnswer) {
            return "Aura's answer cannot be understood: " + reason
                    + ". Try again later; if it stays, this program may need an update.";
        }
        if (failure instanceof CloudException.NotAllowed) {
            String remedy = lent
                    ? " For a thing, that is its parameter writeAccess."
                    : " In the configuration file, that is write = yes in a section with its frame_id.";
            return "Nothing was done: " + reason + "." + (failure.getCause() == null ? remedy : "");
        }
        if (failure instanceof CloudException.NotFound && failure.status() != 0) {
            return "Aura knows no such frame or photo in this account (" + reason + "). Check the id.";
        }
        return "Aura did not do it: " + reason + ".";
    }

    private static String notBefore(@Nullable Instant next) {
        return next == null ? "" : " (the next attempt is possible after " + at(next) + ")";
    }

    private static String at(Instant instant) {
        return TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    @Override
    public void close() {
        if (!lent) {
            account.close();
        }
    }
}
