/**
 * What a program needs that calls any provider by the model, and not by interfaces that it was compiled with.
 *
 * <p>A {@link org.osidforge.consumer.ManagerSource} gives managers; a {@link org.osidforge.consumer.Binding} finds for each interface of the model the Java interface and for each role the
 * method.
 */
package org.osidforge.consumer;
