/**
 * The clauses: one class for each group, one method for each clause.
 *
 * <p>Behind the door: no part of it is meant for providers' owners, and any of it may change with any version.
 */
package org.osidforge.tck.clause;
