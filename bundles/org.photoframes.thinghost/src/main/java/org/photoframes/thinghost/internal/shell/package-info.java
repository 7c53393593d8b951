/**
 * Commands of the Gogo shell.
 */
@NonNullByDefault
package org.photoframes.thinghost.internal.shell;

import org.eclipse.jdt.annotation.NonNullByDefault;
