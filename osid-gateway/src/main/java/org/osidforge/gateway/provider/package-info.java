/** How the gateway reaches a provider: its managers, and the sessions of one call. */
package org.osidforge.gateway.provider;
