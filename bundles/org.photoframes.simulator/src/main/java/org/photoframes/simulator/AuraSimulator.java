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
package org.photoframes.simulator;

import java.io.IOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.photoframes.simulator.internal.admin.AdminHost;
import org.photoframes.simulator.internal.api.ApiHost;
import org.photoframes.simulator.internal.aws.CognitoHost;
import org.photoframes.simulator.internal.aws.Issuer;
import org.photoframes.simulator.internal.aws.S3Host;
import org.photoframes.simulator.internal.aws.SqsHost;
import org.photoframes.simulator.internal.pictures.ImageHost;
import org.photoframes.simulator.internal.pictures.VideoHost;
import org.photoframes.simulator.internal.server.Host;
import org.photoframes.simulator.internal.server.SimulatorHandler;
import org.photoframes.simulator.internal.server.SimulatorServer;
import org.photoframes.simulator.internal.server.Traffic;

/**
 * A running stand-in for Aura's hosts on one port of this machine: the API under {@code /v5}, the image proxy under
 * {@code /imgproxy}, videos under {@code /video}, what AWS does for uploads under {@code /cognito}, {@code /s3} and
 * {@code /sqs}, the admin path under {@code /_admin}. Addresses in its answers lead back to it. Speaks HTTP/1.1 and HTTP/2, both without TLS.
 */
public final class AuraSimulator implements AutoCloseable {
    private final World world;
    private final RequestLog requests = new RequestLog();
    private final Faults faults = new Faults();
    private final WriteBucket writeBucket;
    private final SimulatorServer server;

    private AuraSimulator(Builder builder) {
        world = builder.world;
        InstantSource clock = builder.clock;
        world.runOn(clock);
        writeBucket = new WriteBucket(world);
        VideoHost videos = new VideoHost(world);
        Map<String, Host> hosts = new LinkedHashMap<>();
        hosts.put("/v5", new ApiHost(world, writeBucket.gate(), videos));
        hosts.put("/imgproxy", new ImageHost(world));
        hosts.put(VideoHost.PREFIX, videos);
        Issuer issuer = new Issuer(world);
        hosts.put(CognitoHost.PREFIX, new CognitoHost(issuer));
        hosts.put(S3Host.PREFIX, new S3Host(world, issuer));
        hosts.put(SqsHost.PREFIX, new SqsHost(world, issuer));
        hosts.put("/_admin", new AdminHost(world, requests, faults, writeBucket, clock));
        server =
                new SimulatorServer(builder.bindAddress, builder.port, new SimulatorHandler(world, new Watch(), hosts));
    }

    private final class Watch implements Traffic {
        @Override
        public List<FaultEffect> strike(String method, String path) {
            return faults.strike(method, path);
        }

        @Override
        public void record(RecordedRequest request) {
            requests.add(request);
        }
    }

    /** How to start a simulator. */
    public static final class Builder {
        private InstantSource clock = InstantSource.system();
        private World world = new World();
        private String bindAddress = "127.0.0.1";
        private int port;

        private Builder() {}

        /** The time by which everything happens; the system's clock by default. */
        public Builder clock(InstantSource source) {
            clock = source;
            return this;
        }

        /** What the cloud knows; an empty world by default. It runs on the simulator's clock from the start on. */
        public Builder world(World furnished) {
            world = furnished;
            return this;
        }

        /** The port to listen on; 0, the default, takes a free one. */
        public Builder port(int number) {
            port = number;
            return this;
        }

        /** The address to listen on; 127.0.0.1 by default. */
        public Builder bindAddress(String address) {
            bindAddress = address;
            return this;
        }

        /** @throws IOException with a sentence if the port cannot be had */
        public AuraSimulator start() throws IOException {
            AuraSimulator simulator = new AuraSimulator(this);
            simulator.server.start();
            return simulator;
        }
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The API's base address; ends with {@code /v5}. */
    public URI apiUrl() {
        return URI.create(server.base() + "/v5");
    }

    /** The image proxy's base address: {@code /user/file} follows. */
    public URI imageUrl() {
        return URI.create(server.base() + "/imgproxy");
    }

    /** Where signed video addresses lead. */
    public URI videoUrl() {
        return URI.create(server.base() + VideoHost.PREFIX);
    }

    /** Stands for {@code cognito-identity.us-east-1.amazonaws.com}: temporary credentials (Aura sheet 11.2). */
    public URI cognitoUrl() {
        return URI.create(server.base() + CognitoHost.PREFIX);
    }

    /** Stands for {@code s3.us-east-1.amazonaws.com}: path style, {@code /bucket/key} follows (Aura sheet 11.2). */
    public URI s3Url() {
        return URI.create(server.base() + S3Host.PREFIX);
    }

    /** Stands for {@code sqs.us-east-1.amazonaws.com} (Aura sheet 11.8). */
    public URI sqsUrl() {
        return URI.create(server.base() + SqsHost.PREFIX);
    }

    /** Where the simulator can be looked into and switched over HTTP. */
    public URI adminUrl() {
        return URI.create(server.base() + "/_admin");
    }

    public World world() {
        return world;
    }

    /** How the cloud behaves where the sheet leaves a choice. */
    public Behaviour behaviour() {
        return world.behaviour();
    }

    public RequestLog requests() {
        return requests;
    }

    public Faults faults() {
        return faults;
    }

    public WriteBucket writeBucket() {
        return writeBucket;
    }

    /** Stops listening and ends every connection. */
    @Override
    public void close() throws IOException {
        server.close();
    }
}
