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

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import java.io.IOException;
import java.util.Map;
import org.photoframes.simulator.internal.server.Answer;
import org.photoframes.simulator.internal.server.Inbound;

/**
 * AWS's JSON protocols: the operation is in a header, the kind of an error in the body.
 *
 * @param contentType 1.0 or 1.1
 * @param service what stands before the operation's name
 */
record JsonProtocol(String contentType, String service, RequestIds ids) {
    /** Unlike {@code JsonParser}, takes nothing that is not JSON. */
    private static final TypeAdapter<JsonElement> STRICT = new Gson().getAdapter(JsonElement.class);

    static JsonProtocol version10(String service) {
        return new JsonProtocol("application/x-amz-json-1.0", service, new RequestIds());
    }

    static JsonProtocol version11(String service) {
        return new JsonProtocol("application/x-amz-json-1.1", service, new RequestIds());
    }

    String operation(Inbound request) throws AwsFailure {
        String target = request.header("x-amz-target");
        String type = request.header("content-type");
        if (!request.method().equals("POST")
                || target == null
                || !target.startsWith(service + ".")
                || type == null
                || !type.startsWith(contentType)) {
            throw unknownOperation();
        }
        return target.substring(service.length() + 1);
    }

    static AwsFailure unknownOperation() {
        return new AwsFailure(400, "UnknownOperationException", "The requested operation is not known.");
    }

    static JsonObject body(Inbound request) throws AwsFailure {
        try {
            if (STRICT.fromJson(request.text()) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException | IOException e) {
            // Answered like any other malformed body.
        }
        throw new AwsFailure(400, "SerializationException", "The body is not a JSON object.");
    }

    Answer answer(int status, JsonObject body) {
        return Answer.text(status, contentType, body.toString()).with(Map.of("x-amzn-requestid", ids.next()));
    }

    Answer answer(AwsFailure failure) {
        JsonObject body = new JsonObject();
        body.addProperty("__type", failure.code());
        body.addProperty("message", failure.message());
        return answer(failure.status(), body);
    }
}
