/** The public sessions of the official binding, for a few kinds of several packages. */
package org.osidforge.crash.desk;
