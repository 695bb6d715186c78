/** A call and its answer as the dialects see them, without the server that carries them. */
package org.osidforge.gateway.http;
