/** The HTTP server that carries the dialects. */
package org.osidforge.gateway.server;
