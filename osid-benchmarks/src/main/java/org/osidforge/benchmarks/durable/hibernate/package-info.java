/** The rows as entities of Hibernate. */
package org.osidforge.benchmarks.durable.hibernate;
