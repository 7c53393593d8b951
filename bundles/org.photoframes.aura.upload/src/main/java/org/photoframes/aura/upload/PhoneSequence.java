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
package org.photoframes.aura.upload;

import java.net.URI;

/**
 * The order in which the phone app uploads: the frame is told first, the message queue of the frame is asked, the frame is
 * told again, then come the bytes and their description, and the queue is asked once more (Aura sheet 11.1, 11.8). It costs
 * one write more for each batch, and an upload that is cut off shows a placeholder until it is finished; nothing is known that
 * it is good for. What the queue says is thrown away, since nobody knows what it means.
 *
 * @param sqsUrl where the queues are
 * @param identityPool hands out the credentials for them; public, and no secret
 */
public record PhoneSequence(URI sqsUrl, String identityPool) {

    /** That of the app (Aura sheet 1.1, 11.2). */
    public static final PhoneSequence OF_THE_APP = new PhoneSequence(
            URI.create("https://sqs.us-east-1.amazonaws.com"), "us-east-1:98ccd0ff-69fe-4e9a-ad34-671b4381ab12");
}
