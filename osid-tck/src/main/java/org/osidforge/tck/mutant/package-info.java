/** Providers that are broken on purpose: any provider, some of whose calls are changed. What nothing can break is checked by no clause. */
package org.osidforge.tck.mutant;
