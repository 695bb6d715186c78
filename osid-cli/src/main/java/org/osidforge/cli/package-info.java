/**
 * The command line: {@code new}, {@code check}, {@code generate}, {@code import}, {@code export}, {@code parity} and {@code tck} over the modules that do the work.
 */
package org.osidforge.cli;
