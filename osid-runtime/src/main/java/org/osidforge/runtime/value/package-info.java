/** Values: Ids, Types, texts, locales, dates and versions; immutable, and equal to those of any other origin that say the same. */
package org.osidforge.runtime.value;
