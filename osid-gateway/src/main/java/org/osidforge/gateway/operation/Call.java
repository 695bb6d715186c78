package org.osidforge.gateway.operation;

import java.util.Optional;
import org.osidforge.gateway.resource.Resource;
import tools.jackson.databind.JsonNode;

/**
 * One request about objects of a kind, whatever dialect it came in.
 *
 * @param verb what is to be done
 * @param resource the kind
 * @param id the object as it was addressed; the empty string where none is
 * @param parent the parent that the address names, for {@code CREATE} and {@code LIST}
 * @param body what was sent, or null
 * @param page which part of a list
 * @param minimal whether the answer need not tell the object
 */
public record Call(
        Verb verb, Resource resource, String id, Optional<Owner> parent, JsonNode body, Page page, boolean minimal) {

    /**
     * The parent that an address names.
     *
     * @param resource its kind
     * @param id its Id as it was addressed
     */
    public record Owner(Resource resource, String id) {}

    /**
     * Part of a list.
     *
     * @param skip how many objects are passed over
     * @param top how many are wanted at most
     * @param count whether the number of all is wanted
     */
    public record Page(long skip, int top, boolean count) {}

    /** Whether both can be sent to the provider in one call, if the provider takes several. */
    boolean isLike(Call other) {
        return verb == other.verb && resource == other.resource;
    }
}
