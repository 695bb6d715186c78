/** What an operator sees: metrics and the access log. */
package org.osidforge.gateway.observe;
