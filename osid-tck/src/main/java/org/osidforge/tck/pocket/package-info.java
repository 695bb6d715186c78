/** A small provider of every package of a model that shares no code with the providers of the project, so that the clauses are not cut to fit these. */
package org.osidforge.tck.pocket;
