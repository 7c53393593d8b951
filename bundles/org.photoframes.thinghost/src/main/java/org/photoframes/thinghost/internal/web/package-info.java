/**
 * The things over HTTP, to be read only.
 */
@NonNullByDefault
package org.photoframes.thinghost.internal.web;

import org.eclipse.jdt.annotation.NonNullByDefault;
