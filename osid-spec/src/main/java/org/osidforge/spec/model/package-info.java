/**
 * The model of the specification: packages with their interfaces, methods, errors, and the kinds of object that they hold.
 *
 * <p>Both front ends (descriptor and XOSID) fill it; generator, TCK and gateway read it. Everything in it is immutable.
 */
package org.osidforge.spec.model;
