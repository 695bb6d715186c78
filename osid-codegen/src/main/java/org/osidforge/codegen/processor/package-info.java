/** The annotation processor: a thin shell that looks for descriptors, calls the generator, and reports. */
package org.osidforge.codegen.processor;
