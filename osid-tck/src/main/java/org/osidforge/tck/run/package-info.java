/** What a provider gives, in the hands of the clauses: sessions with verbs, forms, lists and responses. */
package org.osidforge.tck.run;
