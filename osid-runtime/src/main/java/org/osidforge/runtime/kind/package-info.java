/** What a provider knows of each kind of object that it serves: its elements, their constraints and its record types. */
package org.osidforge.runtime.kind;
