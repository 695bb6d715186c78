/** What generating costs beside javac alone; each way of it in a Java of its own, so that none of them collects the garbage or waits for the JIT of another. */
package org.osidforge.benchmarks.generator;
