/** Two reports side by side: what got better, and what got worse. */
package org.osidforge.tck.compare;
