/**
 * The database provider beside what else one would write to a database with: the same rows, in the same database, in one run.
 *
 * <p>The limit is JDBC written by hand, in batches, without forms, checks or outcomes. The peers are what a user would pick: Spring Data JDBC and Hibernate's session without state.
 */
package org.osidforge.benchmarks.durable;
