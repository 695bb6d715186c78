/** Limits: how large, how long, how often. */
package org.osidforge.gateway.limit;
