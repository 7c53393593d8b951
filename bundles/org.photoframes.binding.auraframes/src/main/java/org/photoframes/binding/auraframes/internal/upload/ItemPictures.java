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
package org.photoframes.binding.auraframes.internal.upload;

import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.events.Event;
import org.openhab.core.events.EventSubscriber;
import org.openhab.core.items.Item;
import org.openhab.core.items.ItemRegistry;
import org.openhab.core.library.types.RawType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.photoframes.binding.auraframes.internal.text.Reason;

/**
 * The pictures that Image items hold. Such an item takes no commands and its state does not travel over links, so what
 * changes is heard on the bus.
 */
@Component(service = {ItemPictures.class, EventSubscriber.class})
public final class ItemPictures implements EventSubscriber {

    private static final String CHANGED = "ItemStateChangedEvent";
    private static final String BEFORE_NAME = "openhab/items/";
    private static final String AFTER_NAME = "/statechanged";

    private final Set<Consumer<String>> listeners = new CopyOnWriteArraySet<>();

    /** A plain host has no items. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile @Nullable ItemRegistry registry;

    /** For openHAB's services. */
    public ItemPictures() {}

    /** With these items. */
    public ItemPictures(ItemRegistry items) {
        registry = items;
    }

    /** Tells the names of all items whose state has changed. Must return at once. */
    void listen(Consumer<String> listener) {
        listeners.add(listener);
    }

    void leave(Consumer<String> listener) {
        listeners.remove(listener);
    }

    /** The picture that the item holds; null if it holds none. */
    @Nullable
    GivenPicture of(String item) {
        Item found = find(item);
        return found != null && found.getState() instanceof RawType raw
                ? new GivenPicture("the picture of item " + item, raw.getBytes())
                : null;
    }

    /** Why an item has no picture to give. */
    Reason why(String item) {
        return registry == null
                ? Reason.of("no-items", item)
                : find(item) == null ? Reason.of("no-item", item) : Reason.of("no-item-picture", item);
    }

    private @Nullable Item find(String item) {
        ItemRegistry known = registry;
        return known == null ? null : known.get(item);
    }

    @Override
    public Set<String> getSubscribedEventTypes() {
        return Set.of(CHANGED);
    }

    @Override
    public void receive(Event event) {
        String topic = event.getTopic();
        if (!listeners.isEmpty() && topic.startsWith(BEFORE_NAME) && topic.endsWith(AFTER_NAME)) {
            String item = topic.substring(BEFORE_NAME.length(), topic.length() - AFTER_NAME.length());
            listeners.forEach(listener -> listener.accept(item));
        }
    }
}
