/**
 * The things that the builders of this subset build, for a host that has to tend them.
 */
@Export
@NonNullByDefault
@Version("1.0.0")
package org.photoframes.openhab;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
