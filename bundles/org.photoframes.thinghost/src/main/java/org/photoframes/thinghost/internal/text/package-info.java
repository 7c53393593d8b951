/**
 * Texts of bundles in the user's language, and where the user lives.
 */
@NonNullByDefault
package org.photoframes.thinghost.internal.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
