/** What makes the embedded units of measurement work inside a bundle. */
@NonNullByDefault
package org.photoframes.openhab.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
