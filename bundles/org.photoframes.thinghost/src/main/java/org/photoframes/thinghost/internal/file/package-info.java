/**
 * Things as a user writes them: openHAB's YAML.
 */
@NonNullByDefault
package org.photoframes.thinghost.internal.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
