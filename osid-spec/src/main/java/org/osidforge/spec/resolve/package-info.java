/**
 * Descriptors that know each other: which files belong together, what each name means, what contradicts what.
 */
package org.osidforge.spec.resolve;
