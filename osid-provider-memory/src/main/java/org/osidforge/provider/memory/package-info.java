/** The in-memory store and its provider. */
package org.osidforge.provider.memory;
