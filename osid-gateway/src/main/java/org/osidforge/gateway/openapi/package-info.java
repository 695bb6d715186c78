/** The description of the gateway in OpenAPI 3.1, made from the model. */
package org.osidforge.gateway.openapi;
