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
package org.photoframes.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium without a window. {@code .ci/run} sees to it that there is one. */
final class Browser implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> CHROMIUM = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Path PICTURES = Path.of("target", "screenshots");

    private final ChromeDriver driver;

    Browser(Path profile) {
        File chromium = program(CHROMIUM);
        File control = program(List.of("chromedriver"));
        assumeTrue(chromium != null && control != null, "Chromium and chromedriver are not installed");
        ChromeOptions options = new ChromeOptions();
        options.setBinary(chromium);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--lang=en",
                "--window-size=1440,1000",
                "--user-data-dir=" + profile);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(control).build(), options);
    }

    private static File program(List<String> names) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> names.stream().map(name -> new File(folder, name)))
                .filter(File::canExecute)
                .findFirst()
                .orElse(null);
    }

    void open(String address) {
        driver.get(address);
    }

    /** As another device. */
    void size(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    List<WebElement> all(String selector) {
        return driver.findElements(By.cssSelector(selector));
    }

    /** The first that is there, as soon as it is. */
    WebElement the(String selector) {
        until("there is " + selector, () -> !all(selector).isEmpty());
        return all(selector).get(0);
    }

    WebElement theOneThatSays(String selector, String text) {
        until(selector + " says " + text, () -> all(selector).stream()
                .anyMatch(e -> e.getText().contains(text)));
        return all(selector).stream()
                .filter(e -> e.getText().contains(text))
                .findFirst()
                .orElseThrow();
    }

    void until(String what, BooleanSupplier happened) {
        until(what, PATIENCE, happened);
    }

    void until(String what, Duration patience, BooleanSupplier happened) {
        new WebDriverWait(driver, patience)
                .withMessage(what)
                .ignoring(StaleElementReferenceException.class)
                .until(d -> happened.getAsBoolean());
    }

    Object run(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    Object runAsync(String script, Object... arguments) {
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
        return ((JavascriptExecutor) driver).executeAsyncScript(script, arguments);
    }

    /** What axe has to say that is serious or worse. */
    @SuppressWarnings("unchecked") // as axe answers
    List<String> barriers() throws IOException {
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            run(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        }
        return (List<String>)
                runAsync(
                        "const done = arguments[0]; axe.run({resultTypes: ['violations']}).then((found) => done("
                                + "found.violations.filter((each) => ['serious', 'critical'].includes(each.impact)).map((each) => "
                                + "each.id + ': ' + each.nodes.map((node) => node.target.join(' ') + ' ' + node.any.map((one) => one.message).join(' ')).join('; '))));");
    }

    /** Addresses of other hosts that the page has asked for something. */
    @SuppressWarnings("unchecked") // as the script answers
    List<String> strangers() {
        return (List<String>) run("return performance.getEntriesByType('resource').map((each) => each.name)"
                + ".filter((each) => new URL(each).origin !== location.origin);");
    }

    void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        assertThat(PICTURES.resolve(name + ".png")).isNotEmptyFile();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
