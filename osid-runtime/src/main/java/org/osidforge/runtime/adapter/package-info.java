/**
 * Bases of the generated adapters: typed objects, forms, sessions and managers.
 *
 * <p>A generated class adds nothing but signatures: each of its methods is one call of a protected method here, and all semantics lie in the engine. Names of the protected methods avoid the
 * standard's prefixes (get, is, set, can, use, supports), so that no package's own methods can clash with them.
 */
package org.osidforge.runtime.adapter;
