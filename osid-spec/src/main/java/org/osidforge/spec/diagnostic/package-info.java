/**
 * What is told to people about a descriptor: events with a code and a place, and the printers that write them.
 */
package org.osidforge.spec.diagnostic;
