package org.osidforge.provider.jdbc;

/**
 * An object that was found by a key.
 *
 * @param number its number
 * @param key key of its primary Id
 */
record Row(long number, String key) {}
