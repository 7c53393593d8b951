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
package org.photoframes.binding.auraframes.internal.descriptor;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The binding's descriptors as they lie in {@code OH-INF}. */
final class Descriptors {

    static final Path FOLDER =
            Path.of(System.getProperty("project.basedir", "."), "src", "main", "resources", "OH-INF");

    static final Path UPDATES = FOLDER.resolve("update");

    private Descriptors() {}

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(path -> path.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Element read(Path file) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(file + " is not XML", e);
        }
    }

    /** All elements of the name in all files but those of instructions, which describe nothing. */
    static List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        for (Path file : files()) {
            if (file.startsWith(UPDATES)) {
                continue;
            }
            Element root = read(file);
            if (root.getTagName().equals(name)) {
                found.add(root);
            }
            found.addAll(below(root, name));
        }
        return found;
    }

    static Element one(String name, String id) {
        return all(name).stream()
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " " + id));
    }

    static List<Element> below(Element element, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = element.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static List<Element> children(Element element) {
        List<Element> found = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                found.add(child);
            }
        }
        return found;
    }

    /** The text of the child of that name; empty if there is none. */
    static String text(Element element, String child) {
        return children(element).stream()
                .filter(each -> each.getTagName().equals(child))
                .map(each -> each.getTextContent().trim())
                .findFirst()
                .orElse("");
    }

    static Map<String, String> texts(String file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(FOLDER.resolve("i18n").resolve(file))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }

    /** The channels of a frame: full id and channel type. */
    static Map<String, Element> frameChannels() {
        Map<String, Element> channels = new TreeMap<>();
        for (Element group : below(one("thing-type", "frame"), "channel-group")) {
            Element type = one("channel-group-type", group.getAttribute("typeId"));
            for (Element channel : below(type, "channel")) {
                channels.put(
                        group.getAttribute("id") + "#" + channel.getAttribute("id"),
                        one("channel-type", channel.getAttribute("typeId")));
            }
        }
        return channels;
    }

    static Map<String, Element> accountChannels() {
        Map<String, Element> channels = new TreeMap<>();
        for (Element channel : below(one("bridge-type", "account"), "channel")) {
            channels.put(channel.getAttribute("id"), one("channel-type", channel.getAttribute("typeId")));
        }
        return channels;
    }
}
