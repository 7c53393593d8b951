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
import java.math.BigDecimal;
import org.photoframes.simulator.internal.json.Wire;
import org.photoframes.simulator.internal.server.Answer;
import org.photoframes.simulator.internal.server.Host;
import org.photoframes.simulator.internal.server.Inbound;

/** Identities and temporary credentials for everybody who asks, unsigned (Aura sheet 11.2). */
public final class CognitoHost implements Host {
    /** Where the host lives under the base address. */
    public static final String PREFIX = "/cognito";

    private final Issuer issuer;
    private final JsonProtocol protocol = JsonProtocol.version11("AWSCognitoIdentityService");

    public CognitoHost(Issuer issuer) {
        this.issuer = issuer;
    }

    @Override
    public Answer answer(Inbound request) {
        try {
            return protocol.answer(
                    200,
                    switch (protocol.operation(request)) {
                        case "GetId" -> identity(JsonProtocol.body(request));
                        case "GetCredentialsForIdentity" -> credentials(JsonProtocol.body(request));
                        default -> throw JsonProtocol.unknownOperation();
                    });
        } catch (AwsFailure failure) {
            return protocol.answer(failure);
        }
    }

    private JsonObject identity(JsonObject body) throws AwsFailure {
        String pool = required(body, "IdentityPoolId");
        for (AwsService service : AwsService.values()) {
            if (service.identityPool().equals(pool)) {
                JsonObject answer = new JsonObject();
                answer.addProperty("IdentityId", issuer.identity(service));
                return answer;
            }
        }
        throw notFound("IdentityPool", pool);
    }

    private JsonObject credentials(JsonObject body) throws AwsFailure {
        String identity = required(body, "IdentityId");
        IssuedCredentials issued = issuer.credentials(identity);
        if (issued == null) {
            throw notFound("Identity", identity);
        }
        JsonObject credentials = new JsonObject();
        credentials.addProperty("AccessKeyId", issued.accessKeyId());
        credentials.addProperty("SecretKey", issued.secretKey());
        credentials.addProperty("SessionToken", issued.sessionToken());
        credentials.addProperty(
                "Expiration",
                BigDecimal.valueOf(issued.expiration().getEpochSecond()).setScale(1));
        JsonObject answer = new JsonObject();
        answer.addProperty("IdentityId", identity);
        answer.add("Credentials", credentials);
        return answer;
    }

    private static String required(JsonObject body, String name) throws AwsFailure {
        String value = Wire.text(body, name);
        if (value == null) {
            throw new AwsFailure(400, "InvalidParameterException", name + " is missing.");
        }
        return value;
    }

    private static AwsFailure notFound(String kind, String name) {
        return new AwsFailure(400, "ResourceNotFoundException", kind + " '" + name + "' not found.");
    }
}
