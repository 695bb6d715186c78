/** What an operator may set, and the file that says it. */
package org.osidforge.gateway.settings;
