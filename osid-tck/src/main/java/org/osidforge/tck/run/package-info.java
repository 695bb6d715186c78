/**
 * What a provider gives, in the hands of the clauses: sessions with verbs, forms, lists and responses.
 *
 * <p>Behind the door: no part of it is meant for providers' owners, and any of it may change with any version.
 */
package org.osidforge.tck.run;
