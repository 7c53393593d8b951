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
package org.photoframes.aura.upload.internal;

import java.util.Dictionary;
import java.util.Hashtable;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.photoframes.aura.AuraAccount;
import org.photoframes.aura.upload.AuraUploader;

/** An uploader's registration as a service, so that all in the house upload through the same queue. It is withdrawn once. */
final class Offer {

    private @Nullable ServiceRegistration<AuraUploader> registration;

    /** @param bundles null outside OSGi */
    synchronized void make(@Nullable BundleContext bundles, AuraUploader uploader, String account) {
        if (bundles != null) {
            Dictionary<String, Object> properties = new Hashtable<>();
            properties.put(AuraAccount.KEY, account);
            registration = bundles.registerService(AuraUploader.class, uploader, properties);
        }
    }

    synchronized void withdraw() {
        ServiceRegistration<AuraUploader> made = registration;
        registration = null;
        if (made != null) {
            try {
                made.unregister();
            } catch (IllegalStateException e) {
                // The framework withdrew it already, because the bundle stops.
            }
        }
    }
}
