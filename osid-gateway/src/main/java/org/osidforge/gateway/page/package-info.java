/** The page on which people read the description and try calls. */
package org.osidforge.gateway.page;
