/** Asks for the binding and the provider adapters of every official package that the runtime does not hold already. */
@GenerateOsid("*")
package org.osidforge.bindings;

import org.osidforge.codegen.GenerateOsid;
