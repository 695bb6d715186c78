/** Checks the conformance kit: a catalogue of mistakes, each of which breaks one clause, and of sound providers, with which no clause may find fault. */
package org.osidforge.mutants;
