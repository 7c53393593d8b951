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
package org.photoframes.simulator.internal.aws;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;
import org.photoframes.simulator.World;
import org.photoframes.simulator.internal.json.Wire;
import org.photoframes.simulator.internal.server.Answer;
import org.photoframes.simulator.internal.server.Host;
import org.photoframes.simulator.internal.server.Inbound;

/** The queue of every frame, in which nothing ever is: what its messages mean is unknown (Aura sheet 11.8). */
public final class SqsHost implements Host {
    /** Where the host lives under the base address. */
    public static final String PREFIX = "/sqs";

    private static final String ACCOUNT = "/000000000000/";
    private static final String QUEUE_MISSING = "com.amazonaws.sqs#QueueDoesNotExist";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final World world;
    private final SignatureCheck check;
    private final JsonProtocol protocol = JsonProtocol.version10("AmazonSQS");

    public SqsHost(World world, Issuer issuer) {
        this.world = world;
        check = new SignatureCheck(world, issuer, AwsService.SQS);
    }

    @Override
    public Answer answer(Inbound request) {
        try {
            String operation = protocol.operation(request);
            if (world.behaviour().signatureChecked()) {
                check.verify(request, SigningKey.sha256(request.body()));
            }
            return protocol.answer(
                    200,
                    switch (operation) {
                        case "GetQueueUrl" -> address(request);
                        case "ReceiveMessage" -> messages(request);
                        default -> throw JsonProtocol.unknownOperation();
                    });
        } catch (AwsFailure failure) {
            Answer answer = protocol.answer(failure);
            return failure.code().equals(QUEUE_MISSING)
                    ? answer.with(Map.of("x-amzn-query-error", "AWS.SimpleQueueService.NonExistentQueue;Sender"))
                    : answer;
        }
    }

    @Override
    public Inbound recorded(Inbound request) {
        return Redaction.withoutSecrets(request);
    }

    /** Nothing comes, so the whole wait passes; a simulator's user has less patience than a frame. */
    @Override
    public Duration heldBack(Inbound request) {
        try {
            boolean waits = protocol.operation(request).equals("ReceiveMessage")
                    && JsonProtocol.body(request).get("WaitTimeSeconds") instanceof JsonPrimitive seconds
                    && seconds.isNumber()
                    && seconds.getAsDouble() > 0;
            return waits ? LONGEST_WAIT : Duration.ZERO;
        } catch (AwsFailure failure) {
            return Duration.ZERO;
        }
    }

    private JsonObject address(Inbound request) throws AwsFailure {
        String name = queue(Wire.text(JsonProtocol.body(request), "QueueName"));
        JsonObject answer = new JsonObject();
        answer.addProperty("QueueUrl", request.base() + PREFIX + ACCOUNT + name);
        return answer;
    }

    private JsonObject messages(Inbound request) throws AwsFailure {
        String url = Wire.text(JsonProtocol.body(request), "QueueUrl");
        queue(url == null ? null : url.substring(url.lastIndexOf('/') + 1));
        return new JsonObject();
    }

    private String queue(@Nullable String name) throws AwsFailure {
        boolean known = name != null
                && name.matches("frame-.+-client")
                && world.frame(name.substring("frame-".length(), name.length() - "-client".length())) != null;
        if (name == null || !known) {
            throw new AwsFailure(400, QUEUE_MISSING, "The specified queue does not exist.");
        }
        return name;
    }
}
