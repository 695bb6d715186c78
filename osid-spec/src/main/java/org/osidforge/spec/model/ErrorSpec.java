package org.osidforge.spec.model;

/**
 * One error that a method lists.
 *
 * @param code its code
 * @param condition when it occurs, as words that follow "if", or the empty string where the generator composes them
 */
public record ErrorSpec(ErrorCode code, String condition) {}
