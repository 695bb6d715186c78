/** The kinds of object of the model as resources: their names in addresses, and their elements as properties. */
package org.osidforge.gateway.resource;
