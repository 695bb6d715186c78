/**
 * The interface of a store: what a provider needs of memory, a database or anything else that keeps objects.
 *
 * <p>A store knows kinds, Ids, aliases and values, and nothing of forms, sessions or callers. It works on many objects in one call and tells an outcome for each.
 */
package org.osidforge.runtime.store;
