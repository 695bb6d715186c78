package org.osidforge.runtime.store;

import org.osidforge.runtime.value.BasicId;

/**
 * An alias to be given.
 *
 * @param reference Id of the object, or an alias of it
 * @param alias the alias that it gets, taken from another object of the same kind where it points to that
 */
public record AliasChange(BasicId reference, BasicId alias) {}
