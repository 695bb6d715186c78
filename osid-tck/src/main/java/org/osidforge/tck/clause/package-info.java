/** The clauses: one class for each group, one method for each clause. */
package org.osidforge.tck.clause;
