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
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.photoframes.launcher.DemoProgram;

/** The demo's dashboard as somebody uses it who has opened the address that the demo prints. */
@Timeout(value = 170, unit = TimeUnit.SECONDS)
class DashboardIT {

    private static final String DROP =
            "const bytes = Uint8Array.from(atob(arguments[0]), (each) => each.charCodeAt(0));"
                    + "const data = new DataTransfer(); data.items.add(new File([bytes], 'Dropped here.jpg', {type: 'image/jpeg'}));"
                    + "for (const type of ['dragenter', 'dragover', 'drop'])"
                    + " document.body.dispatchEvent(new DragEvent(type, {bubbles: true, cancelable: true, dataTransfer: data}));";

    /** Tells the frame to go on, and returns when the page has heard of something. */
    private static final String STIR = "const done = arguments[0];"
            + "const [account, id] = location.hash.split('/').slice(2).map(decodeURIComponent);"
            + "import('/photoframes/api.js').then((api) => {"
            + " const stop = api.listen(() => { stop(); setTimeout(done); });"
            + " api.order('POST', api.path(account, id, 'next')); });";

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path home;

    private Process demo;
    private String address;

    @BeforeEach
    void startTheDemo() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        demo = DemoProgram.start(home, port);
        address = "http://127.0.0.1:" + port + "/photoframes/";
        HttpClient client = HttpClient.newHttpClient();
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> client.send(
                                        HttpRequest.newBuilder(URI.create(address + "api/state"))
                                                .build(),
                                        BodyHandlers.ofString())
                                .body()
                                .split("\"type\":\"frame\"")
                                .length
                        == 5);
    }

    @AfterEach
    void stopTheDemo() {
        demo.destroyForcibly();
    }

    @Test
    void somebodyLooksCaptionsUploadsAndBacksUpWhileAnotherWatches() throws Exception {
        try (Browser one = new Browser(home.resolve("one"));
                Browser other = new Browser(home.resolve("other"))) {
            one.open(address);
            looksAtTheOverview(one);
            one.theOneThatSays("a.card", "Cabin by the lake").click();
            one.the(".tile img.there");
            other.open((String) one.run("return location.href"));
            other.the(".tile");
            looksAtTheFrame(one);
            backsUp(one);
            captionsAPhoto(one, other);
            looksHowCaptionsWouldBe(one);
            uploads(one, other);
            seesTheBackupEnd(one);
            assertThat(one.strangers()).isEmpty();
        }
    }

    private void looksAtTheOverview(Browser one) throws IOException {
        one.until("four frames show pictures", () -> one.all("a.card img.there").size() == 4);
        assertThat(one.all("a.card h2"))
                .extracting(WebElement::getText)
                .containsExactlyInAnyOrder("Hallway", "Kitchen", "Cabin by the lake", "Grandma");
        assertThat(one.barriers()).isEmpty();
        picture(one, "overview");
    }

    private void looksAtTheFrame(Browser one) throws IOException {
        one.until(
                "all tiles in sight have their pictures",
                () -> one.all(".tile img.there").size() == one.all(".tile").size());
        assertThat(one.barriers()).isEmpty();
        picture(one, "frame");
    }

    private static void backsUp(Browser one) {
        one.theOneThatSays(".backup button", "Back up now").click();
        one.theOneThatSays(".backup button", "Stop");
    }

    private static void captionsAPhoto(Browser one, Browser other) throws IOException {
        one.the(".tile").click();
        one.the(".stage img.there");
        WebElement text = one.the("#caption");
        text.clear();
        text.sendKeys("<b>Seen</b> from the dock");
        one.run("document.activeElement.blur()");
        one.runAsync(STIR);
        assertThat(text.getDomProperty("value"))
                .as("what is typed stays, whatever else happens")
                .isEqualTo("<b>Seen</b> from the dock");
        one.theOneThatSays(".captioning button", "Save caption").click();
        one.theOneThatSays(".notice", "The caption is saved.");
        one.theOneThatSays(".panel h1", "<b>Seen</b> from the dock");
        assertThat(one.barriers()).isEmpty();
        picture(one, "photo");

        // Without a reload, in the other browser.
        other.theOneThatSays(".tile .words", "<b>Seen</b> from the dock");
        assertThat(other.all(".words b")).isEmpty();
        one.the("body").sendKeys(Keys.ESCAPE);
        one.the(".grid .tile");
    }

    private static void looksHowCaptionsWouldBe(Browser one) {
        one.theOneThatSays(".buttons button", "Caption these").click();
        one.the("#album-caption").sendKeys("By the lake");
        WebElement go = one.theOneThatSays("dialog button", "Write captions");
        one.until("the captions can be written", go::isEnabled);
        one.the("#album-caption").sendKeys("!");
        assertThat(go.isEnabled()).as("not what was looked at").isFalse();
        one.theOneThatSays(".preview", "By the lake!");
        one.theOneThatSays("dialog button", "Close").click();
    }

    private static void uploads(Browser one, Browser other) {
        int before = shown(other);
        one.run(DROP, DemoProgram.picture());
        one.theOneThatSays(".uploads .job.over", "On the frame");
        other.until("the new photo is there", () -> shown(other) == before + 1);
    }

    /** How many photos the page says the frame shows; not all of them need be in sight. */
    private static int shown(Browser browser) {
        Matcher count = Pattern.compile("(\\d+) shown")
                .matcher(browser.theOneThatSays(".said .quiet", " shown").getText());
        assertThat(count.find()).isTrue();
        return Integer.parseInt(count.group(1));
    }

    private static void seesTheBackupEnd(Browser one) {
        one.until("the backup has ended", Duration.ofSeconds(60), () -> one.the(".backup .line")
                .getText()
                .startsWith("Done "));
        assertThat(one.the(".backup button").getText()).isEqualTo("Back up now");
    }

    /** On phone and desktop, light and dark. */
    private static void picture(Browser browser, String name) throws IOException {
        for (boolean dark : new boolean[] {true, false}) {
            String shade = dark ? "dark" : "light";
            browser.size(390, 844, dark);
            browser.picture(name + "-phone-" + shade);
            browser.size(1440, 1000, dark);
            browser.picture(name + "-desktop-" + shade);
        }
    }
}
