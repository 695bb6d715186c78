/** The dialect at {@code /rest/}: sessions, single calls within them, and a batch whose requests are evaluated one after the other (clauses X1 to X36). */
package org.osidforge.gateway.dialect.sequential;
