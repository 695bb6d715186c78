/**
 * The dialect at {@code /api/v1/}: single calls on objects, and the JSON batch of OData 4.01 in the narrower form of the document it was made from (clauses U1 to U47).
 */
package org.osidforge.gateway.dialect.odata;
