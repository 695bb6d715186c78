/**
 * The conformance kit: from a request to a report.
 *
 * <p>This package, {@code provider}, {@code report} and {@code junit} are the door for owners of providers; what they say and take is of these packages, the model, the standard and Java.
 */
package org.osidforge.tck;
