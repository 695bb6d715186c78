/** Outcomes, and the report as object, JSON, XML and text. */
package org.osidforge.tck.report;
