/** The command line: {@code check}, {@code generate}, {@code parity} and {@code tck} over the modules that do the work. */
package org.osidforge.cli;
