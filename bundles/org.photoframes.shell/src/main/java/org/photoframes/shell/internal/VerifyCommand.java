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

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.photoframes.download.Verification;
import org.photoframes.download.Verification.Finding;
import org.photoframes.download.VerifyListener;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a downloaded folder. */
@Command(
        name = "verify",
        description = "Checks every file of a downloaded folder against its manifest: missing, changed, corrupt.")
final class VerifyCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DIR", description = "The folder that was downloaded to.")
    private String folder = "";

    @Option(names = "--json", description = "Print one JSON document instead of sentences.")
    private boolean json;

    private final CommandContext context;

    VerifyCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws CommandFailure, InterruptedException {
        JsonArray findings = new JsonArray();
        Verification result;
        try {
            result = context.downloads().verify(context.sources().below(folder), listener(findings));
        } catch (IOException e) {
            throw new CommandFailure(ExitCode.FAILED, String.valueOf(e.getMessage()));
        }
        if (json) {
            context.out().println(document(result, findings));
        } else {
            context.out()
                    .printf(
                            Locale.ROOT,
                            "%d files checked, %s: %s%n",
                            result.checked(),
                            Sizes.bytes(result.bytes()),
                            result.sound()
                                    ? "all as they were stored"
                                    : result.missing() + " missing, " + result.changed() + " changed, "
                                            + result.corrupt() + " corrupt");
        }
        return (result.sound() ? ExitCode.DONE : ExitCode.SOME_FAILED).value();
    }

    private VerifyListener listener(JsonArray findings) {
        return new VerifyListener() {
            @Override
            public void looked(int files, int of) {
                if (context.terminal() && !json && (files % 25 == 0 || files == of)) {
                    context.err().print("\r\u001b[K" + (files == of ? "" : files + "/" + of));
                    context.err().flush();
                }
            }

            @Override
            public void found(Finding finding) {
                findings.add(entry(finding));
                if (!json) {
                    context.out().println(finding.file() + "  " + word(finding) + ": " + finding.explanation());
                }
            }
        };
    }

    private static JsonObject document(Verification result, JsonArray findings) {
        JsonObject document = new JsonObject();
        document.addProperty("checked", result.checked());
        document.addProperty("missing", result.missing());
        document.addProperty("changed", result.changed());
        document.addProperty("corrupt", result.corrupt());
        document.addProperty("bytes", result.bytes());
        document.add("findings", findings);
        return document;
    }

    private static JsonObject entry(Finding finding) {
        JsonObject entry = new JsonObject();
        entry.addProperty("file", finding.file().toString());
        entry.addProperty("photo", finding.photo());
        entry.addProperty("fault", word(finding));
        entry.addProperty("explanation", finding.explanation());
        return entry;
    }

    private static String word(Finding finding) {
        return finding.fault().name().toLowerCase(Locale.ROOT);
    }
}
