/** What is known about the official binding, as data: facts, known differences, packages that are not described. */
package org.osidforge.parity.fact;
