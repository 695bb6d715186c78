/** Results as text and as JSON. */
package org.osidforge.parity.report;
