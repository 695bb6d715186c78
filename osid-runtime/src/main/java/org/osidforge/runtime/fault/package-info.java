/** The error texts of the runtime and their codes. */
package org.osidforge.runtime.fault;
