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
package org.photoframes.cloud.internal;

import java.util.Random;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.photoframes.cloud.CloudConnector;
import org.photoframes.cloud.CloudLine;
import org.photoframes.cloud.CloudProfile;
import org.photoframes.cloud.StateStore;
import org.photoframes.cloud.Timekeeper;

/** The connector; one HTTP client for all its lines. */
@Component(service = CloudConnector.class)
public final class JettyCloudConnector implements CloudConnector.Own {

    private final HttpDoor door;
    private final RandomGenerator random;

    @Activate
    public JettyCloudConnector() {
        this(new SslContextFactory.Client(), new Random());
    }

    /** For tests: with a trust and a dice of their own. */
    JettyCloudConnector(SslContextFactory.Client tls, RandomGenerator random) {
        this.door = new HttpDoor(tls);
        this.random = random;
    }

    @Override
    public CloudLine open(CloudProfile profile, StateStore state, Timekeeper clock) {
        door.connectWithin(profile.policy().connectTimeout());
        return new PoliteLine(door, profile, state, clock, random);
    }

    @Override
    @Deactivate
    public void close() {
        door.close();
    }
}
