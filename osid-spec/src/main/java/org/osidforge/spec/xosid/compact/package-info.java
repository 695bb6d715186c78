/**
 * From exact interfaces to a descriptor: a compact entry is drafted for what looks like a pattern, expanded with the project's own patterns, and compared; what deviates becomes a
 * change, and what deviates too much is described exactly.
 */
package org.osidforge.spec.xosid.compact;
