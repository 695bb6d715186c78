/** Calls that can be repeated without being done again. */
package org.osidforge.gateway.idempotency;
