/** The conformance kit: from a request to a report. */
package org.osidforge.tck;
