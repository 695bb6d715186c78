/**
 * What every store promises, as tests: the same for the one in memory and for those that keep objects elsewhere.
 *
 * <p>{@link org.osidforge.store.tests.PrimitivesContract} is about the store itself; the others are about the provider over it, so that the rulings hold whatever keeps the objects.
 */
package org.osidforge.store.tests;
