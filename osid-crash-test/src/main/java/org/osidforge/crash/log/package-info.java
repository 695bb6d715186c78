/** What the writer tells before and after each call, and what the one who kills it makes of the lines that arrived. */
package org.osidforge.crash.log;
