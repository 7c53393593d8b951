/**
 * Commands as people type them.
 */
@NonNullByDefault
package org.photoframes.thinghost.internal.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
