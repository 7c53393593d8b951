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
package org.photoframes.aura.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.photoframes.aura.AccountHealth;
import org.photoframes.aura.AccountListener;
import org.photoframes.aura.AuraAccount.Interest;
import org.photoframes.aura.Frame;
import org.photoframes.aura.FrameId;
import org.photoframes.aura.ListedAsset;
import org.photoframes.aura.ListedPhoto;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.simulator.MediaKind;
import org.photoframes.simulator.NewPhoto;
import org.photoframes.simulator.SimFrame;
import org.slf4j.LoggerFactory;

/** An account from its opening to its end: nothing is left behind, and nothing is told. */
class AccountLifeTest {

    private TestCloud cloud;
    private DefaultAuraAccount account;
    private SimFrame hallway;

    @BeforeEach
    void start() {
        cloud = new TestCloud();
        account = cloud.account(cloud.settings());
        hallway = cloud.world.addFrame(cloud.mira, "Hallway");
    }

    @AfterEach
    void stop() {
        cloud.close();
    }

    @Test
    void anOpenAccountThatNobodyAsksTouchesNoNetwork() {
        assertThat(account.frames()).isEmpty();
        assertThat(account.health().session()).isEqualTo(AccountHealth.SessionState.NONE);
        assertThat(cloud.simulator.requests().all()).isEmpty();
    }

    @Test
    void closingEndsWhatRunsAndLeavesNoThreadAndNoListener() throws Exception {
        TestCloud.get(account.poll());
        List<String> heard = new CopyOnWriteArrayList<>();
        account.listen(new AccountListener() {
            @Override
            public void polled(List<FrameChange> frames) {
                heard.add("polled");
            }

            @Override
            public void healthChanged(AccountHealth before, AccountHealth now) {
                heard.add("health");
            }
        });
        cloud.time.advance(Duration.ofMinutes(5));
        cloud.simulator.faults().always().on("GET", "/frames.json").stall(Duration.ofSeconds(15));
        CompletionStage<List<Frame>> stalled = account.poll();
        await().until(() -> cloud.simulator.requests().count("GET", "/frames.json") == 2);
        long before = System.nanoTime();
        account.close();
        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(5));
        assertThatThrownBy(() -> TestCloud.get(stalled)).isNotNull();
        assertThat(heard).isEmpty();
        await().untilAsserted(() -> assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .noneMatch(name -> name.startsWith("aura-") && name.endsWith("-test")));
        account.close();
    }

    @Test
    void closingEndsWhoeverWaitsForTheNextPage() throws Exception {
        for (int i = 0; i < 201; i++) {
            cloud.world.addPhoto(hallway, NewPhoto.photo());
        }
        FrameId id = new FrameId(hallway.id());
        CountDownLatch firstPage = new CountDownLatch(200);
        try (CloudConnector.Own connector = CloudConnector.create()) {
            DefaultAuraAccount real = new DefaultAuraAccount(
                    cloud.settings(),
                    connector,
                    cloud.store,
                    cloud.time,
                    new Random(3),
                    Delays.system("aura-timer-test"),
                    closed -> {});
            CompletableFuture<Void> reader = CompletableFuture.runAsync(() -> {
                try (Stream<ListedAsset> assets = real.assets(id)) {
                    assets.forEach(asset -> firstPage.countDown());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            assertThat(firstPage.await(20, TimeUnit.SECONDS)).isTrue();
            CompletionStage<?> listing = real.readListing(id);
            real.close();
            // Cut in a pause or in a request, as it happens; but not left waiting.
            assertThatThrownBy(() -> reader.get(5, TimeUnit.SECONDS)).isNotInstanceOf(TimeoutException.class);
            assertThatThrownBy(() -> listing.toCompletableFuture().get(5, TimeUnit.SECONDS))
                    .isNotInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void aSessionThatIsForgottenIsNotUsedAgain() throws Exception {
        TestCloud.get(account.poll());
        account.forget();
        assertThat(cloud.store.get("aura.session")).contains("deviceId").doesNotContain("token\"");
        cloud.time.advance(Duration.ofMinutes(10));
        TestCloud.get(account.poll());
        assertThat(cloud.logins()).isEqualTo(2);
    }

    @Test
    void aWholeSessionLoggedAtTheFinestLevelTellsNoSecret() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Level level = root.getLevel();
        root.addAppender(log);
        root.setLevel(Level.TRACE);
        FrameId id = new FrameId(hallway.id());
        try {
            hallway.set("wifi_network", "HiddenValley-5G");
            cloud.world.addPhoto(hallway, NewPhoto.photo().caption("secret caption"));
            cloud.world.addPhoto(hallway, NewPhoto.of(MediaKind.VIDEO).seconds(5));
            account.watch(id, EnumSet.allOf(Interest.class));
            TestCloud.get(account.poll());
            ListedPhoto newest = TestCloud.get(account.readListing(id)).newest();
            TestCloud.get(account.picture(newest.still(), 320, 200));
            TestCloud.get(account.control(id).next());
            cloud.simulator.faults().next(1).on("GET", ".*/activities.json").html(500);
            TestCloud.get(account.readActivities(id));
            cloud.mira.expireTokens();
            cloud.time.advance(Duration.ofMinutes(6));
            TestCloud.get(account.poll());
            cloud.mira.expireTokens();
            cloud.time.advance(Duration.ofMinutes(6));
            DefaultAuraAccount mistyped = cloud.account(cloud.settings("wrong-password-9"));
            assertThatThrownBy(() -> TestCloud.get(mistyped.poll())).hasMessageNotContaining("wrong-password-9");
        } finally {
            root.setLevel(level);
            root.detachAppender(log);
        }
        String token = cloud.simulator
                .requests()
                .matching("GET", "/frames.json")
                .get(0)
                .headers()
                .get("x-token-auth");
        assertThat(token).isNotBlank();
        List<String> lines = log.list.stream()
                .map(e -> e.getLoggerName() + " " + e.getFormattedMessage()
                        + (e.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(e.getThrowableProxy())))
                .toList();
        assertThat(lines).hasSizeGreaterThan(10);
        assertThat(String.join("\n", lines))
                .doesNotContain(token)
                .doesNotContain(TestCloud.PASSWORD)
                .doesNotContain("wrong-password-9")
                .doesNotContain(TestCloud.EMAIL)
                .doesNotContain("HiddenValley-5G")
                .doesNotContain("Signature=")
                .doesNotContain("_pushd_web_session");
    }
}
