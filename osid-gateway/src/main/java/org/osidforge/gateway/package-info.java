/** REST batch over any provider, in two dialects. */
package org.osidforge.gateway;
