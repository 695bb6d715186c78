/** What was acknowledged beside what is there. */
package org.osidforge.crash.check;
