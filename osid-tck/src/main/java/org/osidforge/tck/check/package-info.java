/** What clauses expect, and the only way in which a provider is called. */
package org.osidforge.tck.check;
