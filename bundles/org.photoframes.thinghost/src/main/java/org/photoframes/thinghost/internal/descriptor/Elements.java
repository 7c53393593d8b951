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
package org.photoframes.thinghost.internal.descriptor;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.jdt.annotation.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reading of XML elements that tells where something is missing. */
record Elements(Element element, String where) {
    static Elements parse(InputStream in, String where) throws DescriptorException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return new Elements(builder.parse(in).getDocumentElement(), where);
        } catch (SAXParseException e) {
            throw new DescriptorException(where + ", line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | ParserConfigurationException e) {
            throw new DescriptorException(where + ": " + e.getMessage());
        }
    }

    String name() {
        String local = element.getLocalName();
        return local == null ? element.getTagName() : local;
    }

    List<Elements> children() {
        List<Elements> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(new Elements(child, where));
            }
        }
        return children;
    }

    List<Elements> children(String name) {
        return children().stream().filter(child -> child.name().equals(name)).toList();
    }

    /** The elements of a list that is itself an element, such as channel in channels. */
    List<Elements> listed(String list, String name) {
        return children(list).stream()
                .flatMap(each -> each.children(name).stream())
                .toList();
    }

    @Nullable
    Elements child(String name) {
        List<Elements> all = children(name);
        return all.isEmpty() ? null : all.get(0);
    }

    /** The trimmed text of a child, or null when there is none or it is empty. */
    @Nullable
    String text(String name) {
        Elements child = child(name);
        String text = child == null ? "" : child.text();
        return text.isEmpty() ? null : text;
    }

    String text() {
        return element.getTextContent().trim();
    }

    @Nullable
    String attribute(String name) {
        return element.hasAttribute(name) ? element.getAttribute(name).trim() : null;
    }

    String required(String name) throws DescriptorException {
        String value = attribute(name);
        if (value == null || value.isEmpty()) {
            throw new DescriptorException(where + ": a " + name() + " needs the attribute " + name);
        }
        return value;
    }

    boolean flag(String name, boolean otherwise) {
        String value = attribute(name);
        return value == null ? otherwise : Boolean.parseBoolean(value);
    }

    @Nullable
    BigDecimal number(String name) throws DescriptorException {
        String value = attribute(name);
        try {
            return value == null || value.isEmpty() ? null : new BigDecimal(value);
        } catch (NumberFormatException e) {
            throw new DescriptorException(where + ": " + name + "=\"" + value + "\" of a " + name() + " is no number");
        }
    }

    /** Labels by value of the element options, in their order. */
    Map<String, String> options() throws DescriptorException {
        Map<String, String> options = new LinkedHashMap<>();
        for (Elements option : listed("options", "option")) {
            options.put(option.required("value"), option.text());
        }
        return options;
    }

    /** The named texts of the element properties. */
    Map<String, String> properties() throws DescriptorException {
        Map<String, String> properties = new LinkedHashMap<>();
        for (Elements property : listed("properties", "property")) {
            properties.put(property.required("name"), property.text());
        }
        return properties;
    }
}
