package org.osidforge.mutants;

import java.util.Set;
import org.osidforge.spec.model.Specification;
import org.osidforge.tck.provider.ProviderUnderTest;

/**
 * A provider that does what the specification asks, in a way of its own: no clause may find fault with it.
 *
 * @param id what it is called by
 * @param text in one sentence what is its own
 * @param model the packages that it serves, and what these refer to
 * @param silent the clauses that have nothing to say about it, since it does not offer what they are about
 * @param opener opens it
 */
public record SoundProvider(String id, String text, Specification model, Set<String> silent, Opener opener) {

    /** Opens a provider. */
    @FunctionalInterface
    public interface Opener {
        /** The provider, without objects; closed after use where it can be. */
        ProviderUnderTest open() throws Exception;
    }

    public SoundProvider {
        silent = Set.copyOf(silent);
    }
}
