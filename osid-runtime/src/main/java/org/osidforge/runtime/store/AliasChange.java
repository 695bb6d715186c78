package org.osidforge.runtime.store;

import org.osidforge.runtime.value.BasicId;

/**
 * An alias to be given, or taken back.
 *
 * @param reference Id of the object, or an alias of it
 * @param alias the alias; one that is given is taken from another object of the same kind where it points to that
 */
public record AliasChange(BasicId reference, BasicId alias) {}
