/**
 * Things of openHAB bindings, alive on a plain OSGi framework: what there is, what it says, what one can send.
 * For trying out, headless use and tests; it runs no rules and keeps no items.
 */
@Export
@NonNullByDefault
@Version("1.0.0")
package org.photoframes.thinghost;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
