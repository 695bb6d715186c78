/**
 * The store of several machines, and its provider.
 *
 * <p>A {@code Cluster} is this machine's part in it: three caches that Infinispan keeps on all nodes together. The objects and aliases stand in one of them, each as an {@code Entry} of
 * its own; a {@code Head}, which every node has a copy of, tells which commit was the last; and what a commit writes is noted as {@code Redo} before. {@code Journal} has the protocol:
 * one compare-and-set of the head is the commit, whoever dies before or after. Everything else knows nothing of nodes: a {@code Sheet} is the part of the data that a call works on,
 * {@code Writes} what each operation does to it.
 */
package org.osidforge.provider.infinispan;
