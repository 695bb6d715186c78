/** The clauses as JUnit tests, for the tests of a provider. */
package org.osidforge.tck.junit;
