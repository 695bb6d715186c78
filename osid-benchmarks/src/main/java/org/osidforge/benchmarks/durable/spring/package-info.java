/** The rows as entities of Spring Data JDBC, which looks for its repositories in a package. */
package org.osidforge.benchmarks.durable.spring;
