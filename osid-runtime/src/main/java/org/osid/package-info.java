/** The core contracts of OSID: what every package builds on, and its errors. */
package org.osid;
