/** The process that is killed. */
package org.osidforge.crash.writer;
