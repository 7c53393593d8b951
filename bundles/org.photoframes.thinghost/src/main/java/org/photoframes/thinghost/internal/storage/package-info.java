/**
 * Small durable state for bundles, in one file of the user data folder.
 */
@NonNullByDefault
package org.photoframes.thinghost.internal.storage;

import org.eclipse.jdt.annotation.NonNullByDefault;
