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
package org.photoframes.simulator.internal.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.photoframes.simulator.FaultEffect;

/** Brings one answer to the client, whole or spoiled. */
record Delivery(Request request, Response response, Callback callback) {
    private static final int CHUNK = 64 * 1024;
    private static final int FILE_CHUNK = 128 * 1024;

    void send(Answer answer) {
        head(answer, answer.length());
        Answer.FilePart file = answer.file();
        if (HttpMethod.HEAD.is(request.getMethod())) {
            response.write(true, ByteBuffer.allocate(0), callback);
        } else if (file == null) {
            response.write(true, ByteBuffer.wrap(answer.body()), callback);
        } else if (answer.body().length == 0) {
            send(file);
        } else {
            first(answer, answer.body().length, () -> send(file));
        }
    }

    /** In pieces through a buffer of the pool, which no array backs. */
    private void send(Answer.FilePart file) {
        Content.copy(
                Content.Source.from(
                        new ByteBufferPool.Sized(request.getComponents().getByteBufferPool(), true, FILE_CHUNK),
                        file.path(),
                        file.offset(),
                        file.length()),
                response,
                callback);
    }

    void send(Answer whole, @Nullable FaultEffect spoils) {
        Answer answer = spoils == null ? whole : whole.inMemory();
        if (spoils instanceof FaultEffect.Hangup || spoils instanceof FaultEffect.LostAnswer) {
            hangUp();
        } else if (spoils instanceof FaultEffect.Stall stall) {
            int came = came(answer, stall.after());
            head(answer, answer.body().length);
            first(answer, came, () -> request.getComponents()
                    .getScheduler()
                    .schedule(() -> rest(answer, came), stall.delay().toMillis(), TimeUnit.MILLISECONDS));
        } else if (spoils instanceof FaultEffect.Truncation cut) {
            head(answer, answer.body().length);
            first(answer, came(answer, cut.after()), this::hangUp);
        } else if (spoils instanceof FaultEffect.Flip) {
            send(flipped(answer));
        } else if (spoils instanceof FaultEffect.HugeBody huge) {
            flood(answer, huge.bytes());
        } else {
            send(answer);
        }
    }

    /** How much comes before the trouble: half of the body unless the fault says. */
    private static int came(Answer answer, long after) {
        int length = answer.body().length;
        return after < 0 ? length / 2 : (int) Math.min(length, after);
    }

    private void head(Answer answer, long length) {
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, length);
    }

    /** One bit of the second half is another one: in a JPEG that is within the picture. */
    private static Answer flipped(Answer answer) {
        byte[] body = answer.body().clone();
        if (body.length > 0) {
            body[body.length * 3 / 4] ^= 1;
        }
        return new Answer(answer.status(), answer.contentType(), body, answer.headers(), null);
    }

    private void first(Answer answer, int length, Runnable then) {
        response.write(false, ByteBuffer.wrap(answer.body(), 0, length), Callback.from(then, callback::failed));
    }

    private void rest(Answer answer, int from) {
        response.write(true, ByteBuffer.wrap(answer.body(), from, answer.body().length - from), callback);
    }

    private void hangUp() {
        request.getConnectionMetaData().getConnection().getEndPoint().close();
        callback.failed(new EofException("The simulator was told to hang up."));
    }

    /** One endless name in a list, piece after piece as fast as the client takes it. */
    private void flood(Answer answer, long bytes) {
        byte[] opening = "{\"frames\":[{\"id\":\"huge\",\"name\":\"".getBytes(StandardCharsets.UTF_8);
        response.setStatus(answer.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, answer.contentType());
        response.write(false, ByteBuffer.wrap(opening), Callback.from(() -> pour(bytes), callback::failed));
    }

    private void pour(long left) {
        if (left <= 0) {
            byte[] closing = "\"}]}".getBytes(StandardCharsets.UTF_8);
            response.write(true, ByteBuffer.wrap(closing), callback);
            return;
        }
        byte[] chunk = new byte[(int) Math.min(CHUNK, left)];
        Arrays.fill(chunk, (byte) 'x');
        // Handed to the pool: written in one go from callback to callback, the stack would grow with the body.
        Callback next = Callback.from(
                () -> request.getComponents().getExecutor().execute(() -> pour(left - chunk.length)), callback::failed);
        response.write(false, ByteBuffer.wrap(chunk), next);
    }
}
