/**
 * The life of things: when their handlers start and stop, and what the handlers report.
 */
@NonNullByDefault
package org.photoframes.thinghost.internal.life;

import org.eclipse.jdt.annotation.NonNullByDefault;
