/**
 * What a provider does: one class per operation, for objects of any kind over any store.
 *
 * <p>A batch walks one way: the list is read, each form is claimed in the ledger, valid forms become one call of the store, outcomes become responses, claimed forms are spent or given
 * back. The rulings of the project are carried out here and nowhere else.
 */
package org.osidforge.runtime.engine;
