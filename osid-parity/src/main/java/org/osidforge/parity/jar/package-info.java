/** Two compiled bindings compared, as a linker sees them. */
package org.osidforge.parity.jar;
