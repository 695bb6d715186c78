/** The JSON form of the values that the setters of forms take and the getters of objects give. */
package org.osidforge.gateway.value;
