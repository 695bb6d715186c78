package org.osidforge.crash.check;

import java.util.List;
import org.osidforge.crash.model.Model;

/**
 * What a check has shown.
 *
 * @param held what the provider holds now, in the model's words
 * @param answered how many operations were acknowledged
 * @param failed how many threw and had to have done nothing
 * @param unknown how many had no answer, or one that tells nothing
 * @param done how many of these were found done
 * @param violations promises that were not kept, none if all is well
 */
public record Verdict(Model held, int answered, int failed, int unknown, int done, List<Violation> violations) {

    /** Keeps a copy. */
    public Verdict {
        violations = List.copyOf(violations);
    }
}
