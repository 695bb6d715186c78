/** Reading JSON from strangers, and writing it. */
package org.osidforge.gateway.json;
