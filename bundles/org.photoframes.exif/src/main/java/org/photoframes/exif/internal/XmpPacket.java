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
package org.photoframes.exif.internal;

import com.adobe.internal.xmp.XMPConst;
import com.adobe.internal.xmp.XMPException;
import com.adobe.internal.xmp.XMPMeta;
import com.adobe.internal.xmp.XMPMetaFactory;
import com.adobe.internal.xmp.options.ParseOptions;
import com.adobe.internal.xmp.options.PropertyOptions;
import com.adobe.internal.xmp.options.SerializeOptions;
import com.adobe.internal.xmp.properties.XMPProperty;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** The properties of an XMP packet and the way back to bytes. What nobody changed comes back with the same meaning. */
final class XmpPacket {

    private final XMPMeta properties;
    private boolean changed;

    private XmpPacket(XMPMeta properties) {
        this.properties = properties;
    }

    /** Nothing yet. */
    static XmpPacket empty() {
        return new XmpPacket(XMPMetaFactory.create());
    }

    /** Takes a packet apart. */
    static XmpPacket parse(byte[] packet) throws UnwritableException {
        try {
            return new XmpPacket(XMPMetaFactory.parseFromBuffer(
                    packet, new ParseOptions().setDisallowDoctype(true).setRequireXMPMeta(false)));
        } catch (XMPException
                | RuntimeException
                | StackOverflowError e) { // the parser descends into hostile packets as deep as they are
            throw new UnwritableException("its XMP packet is damaged", e);
        }
    }

    boolean isChanged() {
        return changed;
    }

    /** A simple property; null if there is none or it is blank. */
    @Nullable
    String text(String namespace, String name) {
        try {
            XMPProperty property = properties.getProperty(namespace, name);
            return property == null || !property.getOptions().isSimple() ? null : Wording.clean(property.getValue());
        } catch (XMPException e) {
            return null;
        }
    }

    void text(String namespace, String name, String value) throws UnwritableException {
        change(() -> {
            properties.deleteProperty(namespace, name);
            properties.setProperty(namespace, name, value);
        });
    }

    /** The default of a text in several languages; null if there is none or it is blank. */
    @Nullable
    String inAnyLanguage(String namespace, String name) {
        try {
            XMPProperty property = properties.getLocalizedText(namespace, name, null, XMPConst.X_DEFAULT);
            return property == null ? text(namespace, name) : Wording.clean(property.getValue());
        } catch (XMPException e) {
            return text(namespace, name);
        }
    }

    void inAnyLanguage(String namespace, String name, String value) throws UnwritableException {
        change(() -> {
            XMPProperty old = properties.getProperty(namespace, name);
            if (old != null && !old.getOptions().isArrayAltText()) {
                properties.deleteProperty(namespace, name);
            }
            properties.setLocalizedText(namespace, name, null, XMPConst.X_DEFAULT, value);
        });
    }

    /** The items of a list, each once. */
    Set<String> items(String namespace, String name) {
        Set<String> items = new LinkedHashSet<>();
        try {
            XMPProperty list = properties.getProperty(namespace, name);
            int count = list != null && list.getOptions().isArray() ? properties.countArrayItems(namespace, name) : 0;
            for (int i = 1; i <= count; i++) {
                String item = Wording.clean(
                        properties.getArrayItem(namespace, name, i).getValue());
                if (item != null) {
                    items.add(item);
                }
            }
        } catch (XMPException e) {
            items.clear();
        }
        return items;
    }

    void items(String namespace, String name, Iterable<String> values, boolean ordered) throws UnwritableException {
        PropertyOptions options = new PropertyOptions().setArray(true).setArrayOrdered(ordered);
        change(() -> {
            properties.deleteProperty(namespace, name);
            for (String value : values) {
                properties.appendArrayItem(namespace, name, options, value, null);
            }
        });
    }

    /** As bytes. Extended XMP, which hangs on a property of this packet, stays as it is. */
    byte[] toBytes() throws UnwritableException {
        try {
            return XMPMetaFactory.serializeToBuffer(
                    properties, new SerializeOptions().setUseCompactFormat(true).setPadding(256));
        } catch (XMPException | RuntimeException | StackOverflowError e) { // as deep as it came
            throw new UnwritableException("its XMP packet cannot be written", e);
        }
    }

    private void change(Change change) throws UnwritableException {
        try {
            change.run();
            changed = true;
        } catch (XMPException e) {
            throw new UnwritableException("its XMP packet takes no more properties", e);
        }
    }

    @FunctionalInterface
    private interface Change {
        void run() throws XMPException;
    }
}
