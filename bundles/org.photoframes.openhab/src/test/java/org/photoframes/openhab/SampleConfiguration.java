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
package org.photoframes.openhab;

import java.util.List;

/** A configuration class as bindings have them. */
public class SampleConfiguration {
    public enum Access {
        OWN,
        ALL
    }

    public String email = "";
    public int pollInterval = 300;
    public long wait = 5;
    public boolean quiet;
    public Access access = Access.OWN;
    public List<String> frames = List.of();

    public SampleConfiguration() {}
}
