package org.osidforge.gateway.resource;

import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osidforge.consumer.BoundInterface;
import org.osidforge.spec.model.Role;

/**
 * The methods of a lookup session.
 *
 * @param session simple name of the session
 * @param views choose what is shown: also what is not in effect, and an alias for its object
 * @param byIds gives objects by their Ids
 * @param all gives all objects
 * @param forParent gives the objects that were made for a parent, by the name of the parent
 * @param list Java interface of the lists that it gives
 */
public record LookupMethods(
        String session,
        List<MethodHandle> views,
        MethodHandle byIds,
        Optional<MethodHandle> all,
        Map<String, MethodHandle> forParent,
        Class<?> list) {

    private static final String FOR = "for:";

    static Optional<LookupMethods> of(BoundInterface session) {
        return session.find(Role.LOOKUP_BY_IDS)
                .map(byIds -> new LookupMethods(
                        session.spec().name(),
                        Stream.of("comparative", "federated", "anyEffective", "anyStatus")
                                .map(view -> session.find(Role.USE_VIEW, view).map(session::handle))
                                .flatMap(Optional::stream)
                                .toList(),
                        session.handle(byIds),
                        session.find(Role.LOOKUP, "").map(session::handle),
                        session.all(Role.LOOKUP).stream()
                                .filter(m -> m.subject().startsWith(FOR)
                                        && !m.subject().contains(","))
                                .collect(Collectors.toMap(
                                        m -> m.subject().substring(FOR.length()),
                                        session::handle,
                                        (one, other) -> one)),
                        session.javaMethod(byIds).getReturnType()));
    }
}
