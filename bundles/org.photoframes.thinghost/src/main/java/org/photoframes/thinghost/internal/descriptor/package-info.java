/**
 * What bundles say in OH-INF about their things: reading it, and holding configurations against it.
 */
@NonNullByDefault
package org.photoframes.thinghost.internal.descriptor;

import org.eclipse.jdt.annotation.NonNullByDefault;
