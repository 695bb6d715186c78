/** The report as one page of HTML that needs nothing besides itself. */
package org.osidforge.tck.report.html;
