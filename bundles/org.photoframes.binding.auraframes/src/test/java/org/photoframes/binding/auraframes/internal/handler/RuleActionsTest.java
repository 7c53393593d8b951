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
package org.photoframes.binding.auraframes.internal.handler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openhab.core.automation.annotation.ActionInput;
import org.openhab.core.automation.annotation.ActionOutput;
import org.openhab.core.automation.annotation.RuleAction;
import org.openhab.core.thing.binding.ThingActions;
import org.photoframes.aura.AssetId;
import org.photoframes.binding.auraframes.internal.action.AuraFrameActions;
import org.photoframes.binding.auraframes.internal.testing.FileTexts;
import org.photoframes.binding.auraframes.internal.testing.Frames;
import org.photoframes.binding.auraframes.internal.testing.LogBook;
import org.photoframes.cloud.CloudException.NotAllowed;

/** The rule actions, found and called as openHAB does it: by their annotations. */
class RuleActionsTest {

    private final House house = new House();
    private final AuraFrameActions actions = FileTexts.actions(house.frameHandler, Locale.ENGLISH);

    @BeforeEach
    void open() {
        house.cloud.finds(Frames.hallway());
        house.open();
    }

    /** As openHAB's own module handler: arguments by the names of the inputs, null for what is missing. */
    @SuppressWarnings("unchecked") // all actions return maps, which a test checks
    private Map<String, Object> call(String name, Map<String, Object> inputs) throws Exception {
        for (Method method : AuraFrameActions.class.getMethods()) {
            if (method.getName().equals(name) && method.isAnnotationPresent(RuleAction.class)) {
                List<Object> arguments = new ArrayList<>();
                for (Parameter parameter : method.getParameters()) {
                    arguments.add(inputs.get(
                            parameter.getAnnotation(ActionInput.class).name()));
                }
                return (Map<String, Object>) method.invoke(actions, arguments.toArray());
            }
        }
        throw new AssertionError("no action " + name);
    }

    private static List<Method> ruleActions() {
        return Arrays.stream(AuraFrameActions.class.getMethods())
                .filter(method -> method.isAnnotationPresent(RuleAction.class))
                .toList();
    }

    @Test
    void everyActionHasItsTextsAndAStaticFormForTheRulesDsl() throws Exception {
        Set<String> texts = new TreeSet<>();
        assertThat(ruleActions()).hasSizeGreaterThanOrEqualTo(10);
        for (Method action : ruleActions()) {
            RuleAction annotation = action.getAnnotation(RuleAction.class);
            texts.add(annotation.label());
            texts.add(annotation.description());
            List<Class<?>> types = new ArrayList<>(List.of(ThingActions.class));
            for (Parameter parameter : action.getParameters()) {
                ActionInput input = parameter.getAnnotation(ActionInput.class);
                assertThat(parameter.getType()).isIn(String.class, Boolean.class, Integer.class);
                texts.add(input.label());
                texts.add(input.description());
                types.add(parameter.getType());
            }
            for (ActionOutput output : action.getAnnotationsByType(ActionOutput.class)) {
                texts.add(output.label());
                texts.add(output.description());
            }
            Method twin = AuraFrameActions.class.getMethod(action.getName(), types.toArray(new Class<?>[0]));
            assertThat(Modifier.isStatic(twin.getModifiers())).isTrue();
            assertThat(twin.getReturnType()).isEqualTo(action.getReturnType()).isEqualTo(Map.class);
        }
        Set<String> known = new TreeSet<>();
        Properties english = new Properties();
        try (InputStream in = AuraFrameActions.class.getResourceAsStream("/OH-INF/i18n/auraframes.properties")) {
            english.load(in);
        }
        english.stringPropertyNames().stream()
                .filter(key -> key.startsWith("action."))
                .forEach(key -> known.add("@text/" + key));
        assertThat(texts).isEqualTo(known);
    }

    @Test
    void whatARuleSaysReachesTheFrame() throws Exception {
        Map<String, Map<String, Object>> said = new LinkedHashMap<>();
        said.put("nextPhoto", Map.of());
        said.put("previousPhoto", Map.of());
        said.put("showPhoto", Map.of("assetId", "a7"));
        said.put("hidePhoto", Map.of("assetId", "a7, a8"));
        said.put("unhidePhoto", Map.of("assetId", "a7"));
        said.put("removePhoto", Map.of("assetId", "a7"));
        said.put("captionPhoto", Map.of("assetId", "a7", "caption", " Ring ring "));
        said.put("clearCaption", Map.of("assetId", "a7"));
        said.put("setDisplay", Map.of("on", false));
        for (Map.Entry<String, Map<String, Object>> each : said.entrySet()) {
            Map<String, Object> result = call(each.getKey(), each.getValue());
            assertThat(result).as(each.getKey()).containsEntry("success", true).containsEntry("message", "");
            assertThat((CompletableFuture<?>) result.get("outcome")).isCompletedWithValueMatching(""::equals);
        }
        assertThat(house.cloud.commands)
                .containsExactly(
                        "next hallway-1",
                        "previous hallway-1",
                        "show hallway-1 a7",
                        "hide hallway-1 " + List.of(new AssetId("a7"), new AssetId("a8")),
                        "unhide hallway-1 " + List.of(new AssetId("a7")),
                        "remove hallway-1 " + List.of(new AssetId("a7")),
                        "caption hallway-1 a7 Ring ring",
                        "clear caption hallway-1 a7",
                        "display off hallway-1");
    }

    @Test
    void whatCannotBeDoneIsAValueAndNoException() throws Exception {
        assertThat(call("showPhoto", Map.of()))
                .containsEntry("success", false)
                .extractingByKey("message")
                .asString()
                .contains("not the id of a photo");
        assertThat(call("captionPhoto", Map.of("assetId", "a7"))).containsEntry("success", false);
        assertThat(call("showPhoto", Map.of("assetId", "a,b"))).containsEntry("success", false);
        assertThat(call("setDisplay", Map.of())).containsEntry("success", false);
        assertThat(call("setDisplay", Map.of("on", true)))
                .extractingByKey("message")
                .asString()
                .contains("own schedule");
        assertThat(house.cloud.commands).isEmpty();

        house.cloud.outcome = CompletableFuture.failedStage(new NotAllowed("no"));
        assertThat(call("nextPhoto", Map.of()))
                .containsEntry("success", false)
                .extractingByKey("message")
                .asString()
                .contains("writeAccess");
    }

    @Test
    void reasonsAreToldInTheLanguageOfTheHouseAndLoggedInEnglish() throws Exception {
        AuraFrameActions german = FileTexts.actions(house.frameHandler, Locale.GERMANY);
        assertThat(german.showPhoto("a,b"))
                .containsEntry("message", "Bitte die Kennung eines einzigen Fotos angeben, nicht von 2.");
        assertThat(FileTexts.actions(house.frameHandler, Locale.FRANCE).uploadImage("Door", null))
                .containsEntry("message", "Il n'y a pas d'items ici, donc pas d'image de Door.");

        house.cloud.outcome = CompletableFuture.completedStage(false);
        try (LogBook log = LogBook.of(RuleCommands.class)) {
            assertThat(german.showPhoto("a7"))
                    .containsEntry("message", "Der Rahmen hat es nicht getan, vielleicht ist er offline.")
                    .extractingByKey("outcome")
                    .satisfies(outcome -> assertThat(((CompletableFuture<?>) outcome).get())
                            .asString()
                            .startsWith("Der Rahmen"));
            assertThat(log.lines()).singleElement().asString().endsWith("the frame did not comply, it may be offline");
        }
    }

    @Test
    void anOutcomeThatTakesItsTimeIsToldLater() throws Exception {
        CompletableFuture<Boolean> slow = new CompletableFuture<>();
        house.cloud.outcome = slow;
        Map<String, Object> result = call("showPhoto", Map.of("assetId", "a7"));
        assertThat(result).containsEntry("success", true);
        CompletableFuture<?> outcome = (CompletableFuture<?>) result.get("outcome");
        assertThat(outcome).isNotDone();
        slow.complete(false);
        assertThat(outcome.get()).asString().contains("did not comply");
    }

    @Test
    void photosAreListedOnceTheyWereRead() throws Exception {
        assertThat(call("listPhotos", Map.of())).containsEntry("success", false);
        house.cloud.reads(Frames.listing(null, Frames.photo("a1", "One"), Frames.photo("a2", "Two")));
        JsonArray photos = JsonParser.parseString(
                        (String) call("listPhotos", Map.of("limit", 1)).get("photos"))
                .getAsJsonArray();
        assertThat(photos).hasSize(1);
        assertThat(photos.get(0).getAsJsonObject().keySet()).contains("assetId", "caption", "hidden");
    }

    @Test
    void anAlbumThatIsNotThereIsNamedAndABackupStartsAsByItsChannel() throws Exception {
        assertThat(call("captionAlbum", Map.of("album", "Nowhere", "caption", "Hello")))
                .containsEntry("success", false)
                .extractingByKey("message")
                .asString()
                .contains("no album", "Nowhere");
        assertThat(call("downloadAll", Map.of())).containsEntry("success", true);
    }

    @Test
    void actionsOfAnotherThingOrOfNoneAreRefused() throws Exception {
        assertThatThrownBy(() -> AuraFrameActions.nextPhoto(null)).isInstanceOf(IllegalArgumentException.class);
        house.frameHandler.dispose();
        assertThat(AuraFrameActions.nextPhoto(actions))
                .containsEntry("success", false)
                .extractingByKey("message")
                .asString()
                .contains("not ready");
    }
}
