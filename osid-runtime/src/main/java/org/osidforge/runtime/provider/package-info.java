/** A provider: the adapters of packages, a store, and what they are put together with. */
package org.osidforge.runtime.provider;
