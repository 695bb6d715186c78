/** The bootstrap: the runtime manager, which loads providers by name, and the transaction session. */
package org.osidforge.runtime.boot;
