/** Names the official packages whose binding and provider adapters are compiled into this module. */
@GenerateOsid({"recognition", "recognition.batch", "room", "room.batch"})
package org.osidforge.bindings;

import org.osidforge.codegen.GenerateOsid;
