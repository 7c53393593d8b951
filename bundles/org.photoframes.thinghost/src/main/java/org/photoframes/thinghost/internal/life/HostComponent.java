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
package org.photoframes.thinghost.internal.life;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.openhab.core.config.discovery.DiscoveryResult;
import org.openhab.core.config.discovery.DiscoveryService;
import org.openhab.core.i18n.LocaleProvider;
import org.openhab.core.i18n.TranslationProvider;
import org.openhab.core.storage.StorageService;
import org.openhab.core.thing.Channel;
import org.openhab.core.thing.ChannelUID;
import org.openhab.core.thing.ThingStatus;
import org.openhab.core.thing.ThingUID;
import org.openhab.core.thing.binding.ThingHandler;
import org.openhab.core.thing.binding.ThingHandlerFactory;
import org.openhab.core.thing.type.ChannelTypeUID;
import org.openhab.core.types.Command;
import org.openhab.core.types.State;
import org.openhab.core.types.UnDefType;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.photoframes.thinghost.HostEvent;
import org.photoframes.thinghost.HostListener;
import org.photoframes.thinghost.InboxEntry;
import org.photoframes.thinghost.RefusedException;
import org.photoframes.thinghost.Subscription;
import org.photoframes.thinghost.ThingDefinition;
import org.photoframes.thinghost.ThingHost;
import org.photoframes.thinghost.ThingView;
import org.photoframes.thinghost.internal.command.CommandText;
import org.photoframes.thinghost.internal.descriptor.ChannelType;
import org.photoframes.thinghost.internal.descriptor.ConfigDescription;
import org.photoframes.thinghost.internal.descriptor.Descriptors;
import org.photoframes.thinghost.internal.descriptor.ThingKind;
import org.photoframes.thinghost.internal.file.ThingsFile;
import org.photoframes.thinghost.internal.inbox.ApprovedThings;
import org.photoframes.thinghost.internal.inbox.Inbox;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The host as a service: puts its parts together and answers questions. */
@Component(immediate = true)
public class HostComponent implements ThingHost {
    private final Logger logger = LoggerFactory.getLogger(HostComponent.class);
    private final Roster roster = new Roster();
    private final Announcements announcements = new Announcements();
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final Set<DiscoveryService> discoveries = new CopyOnWriteArraySet<>();
    private final Runnable descriptorsChanged = this::descriptorsChanged;
    private final Descriptors descriptors;
    private final ApprovedThings approved;
    private final Views views;
    private final Lifecycle lifecycle;
    private final Inbox inbox;

    @Activate
    public HostComponent(
            BundleContext context,
            @Reference Descriptors descriptors,
            @Reference TranslationProvider texts,
            @Reference LocaleProvider locales,
            @Reference StorageService storages) {
        this.descriptors = descriptors;
        this.approved = new ApprovedThings(storages);
        Labels labels = new Labels(descriptors, texts, locales.getLocale());
        Statuses statuses = new Statuses(labels, announcements);
        ThingAssembly assembly = new ThingAssembly(descriptors, labels);
        Links links = new Links(context.getProperty("photoframes.links"));
        views = new Views(descriptors, statuses);
        inbox = new Inbox(this::isThing, this::shown, announcements::tell);
        lifecycle = new Lifecycle(
                descriptors,
                roster,
                statuses,
                announcements,
                assembly,
                links,
                (life, tended) -> new HandlerReports(
                        tended, life, roster, announcements, descriptors, assembly, labels, links, this::keep));
        descriptors.onChange(descriptorsChanged);
        load(context.getProperty("photoframes.things"));
    }

    @Deactivate
    void close() {
        descriptors.forget(descriptorsChanged);
        lifecycle.close();
        announcements.close();
    }

    private void descriptorsChanged() {
        lifecycle.advanceSoon();
    }

    private void load(@Nullable String path) {
        if (path != null && !path.isBlank()) {
            ThingsFile file = ThingsFile.read(Path.of(path));
            file.things().forEach(thing -> lifecycle.add(thing, Origin.FILE));
            problems.addAll(file.problems());
        }
        for (ThingDefinition thing : approved.all()) {
            if (!lifecycle.add(thing, Origin.APPROVED)) {
                problems.add("Thing " + thing.uid() + " was approved from the inbox and is in the things file as well;"
                        + " the file counts.");
            }
        }
        problems.forEach(problem -> logger.warn("{}", problem));
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addFactory(ThingHandlerFactory factory) {
        lifecycle.factoryAdded(factory);
    }

    void removeFactory(ThingHandlerFactory factory) {
        lifecycle.factoryRemoved(factory);
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addDiscovery(DiscoveryService discovery) {
        discoveries.add(discovery);
        discovery.addDiscoveryListener(inbox);
    }

    void removeDiscovery(DiscoveryService discovery) {
        discoveries.remove(discovery);
        discovery.removeDiscoveryListener(inbox);
    }

    /** An approved thing keeps what its handler configures. */
    private void keep(Tended tended) {
        if (tended.origin() == Origin.APPROVED) {
            approved.keep(tended.definition());
        }
    }

    private Map<String, Object> shown(DiscoveryResult result) {
        return views.withoutSecrets(descriptors.thing(result.getThingTypeUID().getAsString()), result.getProperties());
    }

    /** Whether there is a thing of this identifier, or one of its type with the same representation. */
    private boolean isThing(DiscoveryResult result) {
        if (roster.get(result.getThingUID()) != null) {
            return true;
        }
        String name = result.getRepresentationProperty();
        Object value = name == null ? null : result.getProperties().get(name);
        return value != null
                && roster.all().stream()
                        .filter(each -> each.definition().type().equals(result.getThingTypeUID()))
                        .filter(each -> Objects.equals(
                                result.getBridgeUID(), each.definition().bridge()))
                        .anyMatch(each -> value.toString()
                                        .equals(String.valueOf(each.definition()
                                                .configuration()
                                                .get(name)))
                                || value.toString()
                                        .equals(each.thing().getProperties().get(name)));
    }

    @Override
    public List<ThingView> things() {
        return roster.all().stream().map(views::view).toList();
    }

    @Override
    public @Nullable ThingView thing(ThingUID uid) {
        Tended tended = roster.get(uid);
        return tended == null ? null : views.view(tended);
    }

    @Override
    public State state(ChannelUID channel) {
        Tended tended = roster.get(channel.getThingUID());
        ChannelValue value = tended == null ? null : tended.value(channel);
        return value == null ? UnDefType.NULL : value.state();
    }

    @Override
    public void send(ChannelUID uid, String text) throws RefusedException {
        Tended tended = tended(uid.getThingUID());
        Channel channel = tended.thing().getChannel(uid.getId());
        ThingHandler handler = tended.handler();
        if (handler == null || !tended.initialized()) {
            throw new RefusedException("Thing " + tended.uid() + " takes no commands now; it is "
                    + views.view(tended).status().text());
        }
        if (channel == null) {
            throw new RefusedException("Thing " + tended.uid() + " has no channel " + uid.getId() + '.');
        }
        ChannelTypeUID typeUid = channel.getChannelTypeUID();
        ChannelType type = typeUid == null ? null : descriptors.channel(typeUid.getAsString());
        Command command = CommandText.read(
                channel, type != null && type.readOnly(), type == null ? null : type.unit(), text.trim());
        lifecycle.calls().later(tended.uid(), "handleCommand", () -> handler.handleCommand(channel.getUID(), command));
    }

    private Tended tended(ThingUID uid) throws RefusedException {
        Tended tended = roster.get(uid);
        if (tended == null) {
            throw new RefusedException("There is no thing " + uid + '.');
        }
        return tended;
    }

    @Override
    public void scan() {
        for (DiscoveryService each : discoveries) {
            lifecycle.calls().later(each.getClass().getName(), "startScan", () -> each.startScan(null));
        }
    }

    @Override
    public List<InboxEntry> inbox() {
        return inbox.entries();
    }

    @Override
    public ThingView approve(ThingUID uid, @Nullable String label) throws RefusedException {
        DiscoveryResult result = inbox.get(uid);
        if (result == null || roster.get(uid) != null) {
            throw new RefusedException("The inbox has no entry " + uid + '.');
        }
        ThingKind kind = descriptors.thing(result.getThingTypeUID().getAsString());
        ConfigDescription description = descriptors.configuration(kind == null ? null : kind.configUri());
        Map<String, Object> configuration = new LinkedHashMap<>();
        Map<String, String> properties = new LinkedHashMap<>();
        result.getProperties().forEach((name, value) -> {
            if (description.has(name)) {
                configuration.put(name, value);
            } else {
                properties.put(name, String.valueOf(value));
            }
        });
        ThingDefinition thing = new ThingDefinition(
                uid,
                result.getBridgeUID(),
                label == null || label.isBlank() ? result.getLabel() : label,
                null,
                configuration,
                properties,
                List.of());
        approved.keep(thing);
        lifecycle.add(thing, Origin.APPROVED);
        inbox.take(uid);
        return views.view(tended(uid));
    }

    @Override
    public void addThing(ThingDefinition definition) throws RefusedException {
        if (!lifecycle.add(definition, Origin.ADDED)) {
            throw new RefusedException("There is a thing " + definition.uid() + " already.");
        }
    }

    @Override
    public void configure(ThingUID uid, Map<String, Object> values) throws RefusedException {
        Tended tended = tended(uid);
        if (tended.origin() == Origin.FILE) {
            throw new RefusedException("Thing " + uid + " is in the things file; change it there.");
        }
        Map<String, Object> all = new LinkedHashMap<>(tended.definition().configuration());
        all.putAll(values);
        if (!all.equals(tended.definition().configuration())) {
            tended.define(tended.definition().with(all));
            keep(tended);
            lifecycle.restart(tended);
        }
    }

    @Override
    public void removeThing(ThingUID uid) throws RefusedException {
        Tended tended = tended(uid);
        if (tended.origin() == Origin.FILE) {
            throw new RefusedException("Thing " + uid + " is in the things file; remove it there.");
        }
        approved.forget(uid);
        lifecycle.remove(tended);
    }

    @Override
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public Subscription listen(HostListener listener) {
        return announcements.listen(listener);
    }

    @Override
    public boolean awaitOnline(Duration timeout) throws InterruptedException {
        long end = System.nanoTime() + timeout.toNanos();
        BlockingQueue<HostEvent> events = new LinkedBlockingQueue<>();
        Subscription subscription = listen(events::add);
        try {
            while (!online()) {
                long left = end - System.nanoTime();
                if (left <= 0 || events.poll(left, TimeUnit.NANOSECONDS) == null) {
                    return online();
                }
                events.clear();
            }
            return true;
        } finally {
            subscription.close();
        }
    }

    private boolean online() {
        List<Tended> all = roster.all();
        return !all.isEmpty() && all.stream().allMatch(each -> each.thing().getStatus() == ThingStatus.ONLINE);
    }
}
