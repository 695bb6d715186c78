/**
 * The patterns of the specification: each class turns one entry of a descriptor into the interfaces that belong to it.
 */
package org.osidforge.spec.pattern;
