/** What the Java binding adds to the core contracts: closing, comparing, serializing. */
package org.osid.binding.java;
