/**
 * What was discovered, and what the user made of it.
 */
@NonNullByDefault
package org.photoframes.thinghost.internal.inbox;

import org.eclipse.jdt.annotation.NonNullByDefault;
