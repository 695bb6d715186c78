/** What the gateway says to a client. */
package org.osidforge.gateway.message;
