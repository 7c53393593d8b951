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

import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.aura.AuraSettings;
import org.photoframes.aura.WritePermission;

/**
 * Where an account's configuration comes from. The first one that knows a value wins: options, environment, the file {@code .env}
 * in the current folder, the configuration file.
 *
 * @param environment the environment
 * @param folder the current folder
 * @param home the user's home folder
 */
record ConfigurationSources(Map<String, String> environment, Path folder, Path home) {

    static ConfigurationSources ofProcess() {
        // What people mean by ~ is HOME, which Java does not look at.
        String home = System.getenv().getOrDefault("HOME", System.getProperty("user.home"));
        return new ConfigurationSources(System.getenv(), Path.of("").toAbsolutePath(), Path.of(home));
    }

    /** @throws CommandFailure with a sentence that says what is missing or wrong, and where */
    AccountConfiguration resolve(AccountOptions options) throws CommandFailure {
        Map<String, String> values = dotenv();
        values.putAll(environment);
        IniFile ini = iniFile(options);
        Map<String, String> login = ini.sections().getOrDefault("login", Map.of());

        String email = first(options.email, values.get("AURA_EMAIL"), login.get("email"));
        String password = first(null, values.get("AURA_PASSWORD"), login.get("password"));
        if (email == null || password == null) {
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "No " + (email == null ? "e-mail address" : "password") + " for the Aura account. Set "
                            + (email == null ? "AURA_EMAIL and AURA_PASSWORD" : "AURA_PASSWORD")
                            + ", or write email and password below [login] in " + configFile(options) + ".");
        }
        URI apiUrl = url("AURA_API_URL", values.get("AURA_API_URL"), AuraSettings.API_URL);
        URI imageUrl = url("AURA_IMAGE_PROXY_URL", values.get("AURA_IMAGE_PROXY_URL"), AuraSettings.IMAGE_URL);
        AuraSettings settings = new AuraSettings(
                "command line",
                email,
                password,
                blankToNull(values.get("AURA_DEVICE_IDENTIFIER")),
                orElse(values.get("AURA_LOCALE"), AuraSettings.LOCALE),
                orElse(values.get("AURA_APP_IDENTIFIER"), AuraSettings.APP_IDENTIFIER),
                AuraSettings.USER_AGENT,
                AuraSettings.of("defaults", email, password).writeAccess(),
                pollInterval(values.get("AURA_POLL_INTERVAL")),
                AuraSettings.LISTING_INTERVAL,
                apiUrl,
                imageUrl);
        Path stateFile = stateFile(apiUrl, email);
        return new AccountConfiguration(settings, stateFile, frames(ini), uploads(values, stateFile));
    }

    private static UploadHosts uploads(Map<String, String> values, Path stateFile) throws CommandFailure {
        String name = stateFile.getFileName().toString();
        return new UploadHosts(
                host("AURA_COGNITO_URL", values, "https://cognito-identity.us-east-1.amazonaws.com"),
                host("AURA_S3_URL", values, "https://s3.us-east-1.amazonaws.com"),
                blankToNull(values.get("AWS_UPLOAD_IDENTITY_POOL_ID")),
                phone(values.get("AURA_UPLOAD_SEQUENCE")),
                host("AURA_SQS_URL", values, "https://sqs.us-east-1.amazonaws.com"),
                blankToNull(values.get("AWS_SQS_IDENTITY_POOL_ID")),
                stateFile.resolveSibling("uploads-" + name.substring(0, name.lastIndexOf('.'))));
    }

    private static boolean phone(@Nullable String word) throws CommandFailure {
        return switch (orElse(word, "direct").strip()) {
            case "direct" -> false;
            case "phone" -> true;
            default ->
                throw new CommandFailure(ExitCode.WRONG_USAGE, "AURA_UPLOAD_SEQUENCE must be direct (usual) or phone.");
        };
    }

    private static @Nullable URI host(String name, Map<String, String> values, String example) throws CommandFailure {
        String text = blankToNull(values.get(name));
        return text == null ? null : url(name, text, URI.create(example));
    }

    /** The folder for what outlives a command. */
    Path stateFolder() {
        String xdg = environment.get("XDG_STATE_HOME");
        String local = environment.get("LOCALAPPDATA");
        Path base = xdg != null && !xdg.isBlank()
                ? Path.of(xdg)
                : local != null && !local.isBlank()
                        ? Path.of(local)
                        : home.resolve(".local").resolve("state");
        return base.resolve("photoframes");
    }

    private Map<String, String> dotenv() throws CommandFailure {
        Map<String, String> values = new LinkedHashMap<>();
        try {
            Dotenv file = Dotenv.configure()
                    .directory(folder.toString())
                    .ignoreIfMissing()
                    .load();
            for (DotenvEntry entry : file.entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)) {
                values.put(entry.getKey(), entry.getValue());
            }
        } catch (DotenvException e) {
            // Its message repeats the line, which may be the password.
            throw new CommandFailure(
                    ExitCode.WRONG_USAGE,
                    "The file " + folder.resolve(".env") + " has a line that is not NAME=value. Mend or remove it.");
        }
        return values;
    }

    private IniFile iniFile(AccountOptions options) throws CommandFailure {
        Path file = configFile(options);
        return options.config == null && !Files.exists(file) ? new IniFile(Map.of()) : IniFile.read(file);
    }

    private Path configFile(AccountOptions options) {
        return options.config == null
                ? home.resolve("etc").resolve("aura").resolve("credentials.ini")
                : folder.resolve(options.config);
    }

    private Map<String, ConfiguredFrame> frames(IniFile ini) throws CommandFailure {
        Map<String, ConfiguredFrame> frames = new LinkedHashMap<>();
        for (Map.Entry<String, Map<String, String>> section : ini.sections().entrySet()) {
            Map<String, String> values = section.getValue();
            String id = blankToNull(values.get("frame_id"));
            String path = blankToNull(values.get("file_path"));
            if (id != null) {
                WritePermission write = write(section.getKey(), blankToNull(values.get("write")));
                frames.put(section.getKey(), new ConfiguredFrame(id, path == null ? null : below(path), write));
            }
        }
        return frames;
    }

    private static WritePermission write(String section, @Nullable String word) throws CommandFailure {
        return switch (word == null ? "own" : word) {
            case "own" -> WritePermission.AS_ACCOUNT;
            case "yes" -> WritePermission.ALLOWED;
            case "no" -> WritePermission.FORBIDDEN;
            default ->
                throw new CommandFailure(
                        ExitCode.WRONG_USAGE,
                        "In section [" + section + "] of the configuration file, write is \"" + word
                                + "\"; it must be own (if the frame is yours), yes or no.");
        };
    }

    /** A path as people write it: ~ is their home, and what is not absolute is below the current folder. */
    Path below(String path) {
        return path.equals("~") || path.startsWith("~/")
                ? home.resolve(path.substring(Math.min(2, path.length())))
                : folder.resolve(path);
    }

    private Path stateFile(URI apiUrl, String email) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((apiUrl + " " + email).getBytes(StandardCharsets.UTF_8));
            return stateFolder().resolve("account-" + HexFormat.of().formatHex(digest, 0, 8) + ".mv");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static URI url(String name, @Nullable String text, URI otherwise) throws CommandFailure {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        String bare = text.strip().replaceAll("/+$", "");
        try {
            URI uri = URI.create(bare);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // Said below.
        }
        throw new CommandFailure(
                ExitCode.WRONG_USAGE, name + " is not an http or https address such as " + otherwise + ".");
    }

    private static Duration pollInterval(@Nullable String text) throws CommandFailure {
        if (text == null || text.isBlank()) {
            return AuraSettings.POLL_INTERVAL;
        }
        try {
            Duration interval = Duration.ofSeconds(Long.parseLong(text.strip()));
            if (interval.compareTo(AuraSettings.SHORTEST_POLL_INTERVAL) >= 0) {
                return interval;
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new CommandFailure(
                ExitCode.WRONG_USAGE,
                "AURA_POLL_INTERVAL must be a number of seconds, at least "
                        + AuraSettings.SHORTEST_POLL_INTERVAL.toSeconds() + ".");
    }

    private static @Nullable String first(@Nullable String... candidates) {
        for (String candidate : candidates) {
            if (candidate != null && !candidate.isBlank()) {
                return candidate;
            }
        }
        return null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return first(text);
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }
}
