/** Compiled types as their class files tell them; nothing is loaded, linked or initialised. */
package org.osidforge.parity.binding;
