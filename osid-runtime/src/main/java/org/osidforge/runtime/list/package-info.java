/** Lists: single-pass, with a known size where the source knows it, and small helpers to make and to read them. */
package org.osidforge.runtime.list;
