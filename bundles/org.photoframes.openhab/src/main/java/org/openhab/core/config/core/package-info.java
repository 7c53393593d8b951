/**
 * Configuration values as the user gave them.
 * A subset of openHAB core's package of this name, for compiling; in openHAB the real one is there.
 */
@Export
@NonNullByDefault
@Version("4.3.0")
package org.openhab.core.config.core;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
