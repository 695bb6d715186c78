package org.osidforge.tck.run;

import org.osidforge.spec.model.Parent;
import org.osidforge.tck.data.MadeId;

/**
 * What one form for create is made for.
 *
 * @param parent the parent in the model
 * @param id Id of the object
 */
public record MadeParent(Parent parent, MadeId id) {}
