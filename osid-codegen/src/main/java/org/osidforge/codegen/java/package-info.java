/** How the specification is written in Java: names, types, parents that Java adds, throws clauses, documentation comments. */
package org.osidforge.codegen.java;
