/** When and how a writer is killed. */
package org.osidforge.crash.kill;
