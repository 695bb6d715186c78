/** The mistakes, one class for each group of clauses or two, and the sound providers. */
package org.osidforge.mutants.catalogue;
